package org.kerros.render.grains;

import java.util.List;
import java.util.Map;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Settings;
import org.kerros.timeline.Automation;

/** Clouds for tests. */
final class Clouds {
    private Clouds() {}

    /** The defaults, with some of them changed: {@code density=100 window=tukey freeze=true}. */
    static Settings with(String changed) {
        Settings settings = GrainParameters.defaults();
        for (String assignment :
                changed.isBlank() ? new String[0] : changed.trim().split(" +")) {
            String name = assignment.substring(0, assignment.indexOf('='));
            String value = assignment.substring(assignment.indexOf('=') + 1);
            Object initial = GrainParameters.named(name).initial();
            settings = settings.with(
                    name,
                    initial instanceof Double
                            ? (Object) Double.valueOf(value)
                            : initial instanceof Boolean ? (Object) Boolean.valueOf(value) : value);
        }
        return settings;
    }

    static LiveCloud of(AudioBuffer source, String changed) {
        return of(source, changed, Map.of());
    }

    static LiveCloud of(AudioBuffer source, String changed, Map<String, Automation> automation) {
        return LiveCloud.of(List.of(GrainSource.of(source)), with(changed), 7, automation, source.rate());
    }

    /** All of it in one go. */
    static AudioBuffer whole(LiveCloud cloud) {
        AudioBuffer sound = new AudioBuffer(cloud.rate(), 2, (int) cloud.frames());
        cloud.renderInto(sound.channel(0), sound.channel(1), 0, sound.frames(), 0, cloud.cursor());
        return sound;
    }
}
