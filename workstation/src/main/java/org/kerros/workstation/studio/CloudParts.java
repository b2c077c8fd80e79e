package org.kerros.workstation.studio;

import java.util.stream.IntStream;
import org.kerros.library.AudioBuffer;
import org.kerros.render.grains.GrainCloud;
import org.kerros.render.grains.LiveCloud;
import org.kerros.timeline.work.Progress;

/** Renders a cloud of grains on all cores: each part of its time by one of them, so no sample depends on how many. */
final class CloudParts {
    private static final int PARTS_A_CORE = 4;
    private static final int SHORTEST = 1 << 16;

    private CloudParts() {}

    static AudioBuffer render(LiveCloud cloud, Progress progress) {
        return render(cloud, PARTS_A_CORE * Runtime.getRuntime().availableProcessors(), progress);
    }

    static AudioBuffer render(LiveCloud cloud, int wanted, Progress progress) {
        AudioBuffer sound = new AudioBuffer(cloud.rate(), 2, Math.toIntExact(cloud.frames()));
        int parts = Math.max(1, Math.min(wanted, sound.frames() / SHORTEST));
        Parallel.map(
                IntStream.range(0, parts).boxed().toList(),
                part -> part(cloud, sound, part, parts),
                "Scattering grains, part",
                progress);
        return sound;
    }

    private static boolean part(LiveCloud cloud, AudioBuffer sound, int part, int parts) {
        int from = (int) ((long) sound.frames() * part / parts);
        int to = (int) ((long) sound.frames() * (part + 1) / parts);
        GrainCloud.renderPart(cloud, sound, from, to, Progress.none());
        return true;
    }
}
