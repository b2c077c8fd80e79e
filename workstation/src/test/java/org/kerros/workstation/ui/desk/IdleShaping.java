package org.kerros.workstation.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kerros.library.Clip;
import org.kerros.render.SoundProcess;
import org.kerros.render.SoundProcesses;
import org.kerros.render.grains.LiveCloud;
import org.kerros.render.spectral.Spectrogram;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Placement;
import org.kerros.timeline.Treatment;
import org.kerros.workstation.studio.Job;
import org.kerros.workstation.studio.Jobs;

/** Takes down what was asked for; cuts every clip where it was told to, when it is told to. */
public final class IdleShaping implements Shaping {
    public final List<String> asked = new ArrayList<>();
    public final List<Map<String, String>> settings = new ArrayList<>();
    public final List<Runnable> waiting = new ArrayList<>();
    public List<Integer> cuts = List.of();
    private final Jobs jobs = Jobs.onCallingThread((job, problem) -> {});

    private Job nothing(String title) {
        asked.add(title);
        return jobs.start(title, progress -> "", done -> {});
    }

    @Override
    public List<SoundProcess> processes() {
        return SoundProcesses.all();
    }

    @Override
    public Job process(
            SoundProcess process,
            List<ClipId> clips,
            Map<String, String> typed,
            long seed,
            Consumer<List<Clip>> whenDone) {
        settings.add(typed);
        return nothing(process.name() + " " + clips);
    }

    @Override
    public void cuts(ClipId clip, double thresholdDb, double gapSeconds, Consumer<List<Integer>> taker) {
        asked.add("cuts " + thresholdDb + " " + gapSeconds);
        waiting.add(() -> taker.accept(cuts));
    }

    @Override
    public Job slice(ClipId clip, double thresholdDb, double gapSeconds, Consumer<List<Clip>> whenDone) {
        return nothing("slice " + thresholdDb + " " + gapSeconds);
    }

    @Override
    public void spectrogram(ClipId clip, int columns, int bands, Consumer<Spectrogram> taker) {}

    @Override
    public void cloud(Placement placement, Treatment.Cloud cloud, Consumer<LiveCloud> taker) {}

    @Override
    public Job renderCloud(ClipId source, Treatment.Cloud cloud, Consumer<List<Clip>> whenDone) {
        return nothing("render " + source + " " + cloud.seed());
    }
}
