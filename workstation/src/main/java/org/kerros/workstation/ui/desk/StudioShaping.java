package org.kerros.workstation.ui.desk;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kerros.library.Clip;
import org.kerros.library.analysis.Slicer;
import org.kerros.render.SoundProcess;
import org.kerros.render.SoundProcesses;
import org.kerros.render.grains.LiveCloud;
import org.kerros.render.spectral.Spectrogram;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Placement;
import org.kerros.timeline.Treatment;
import org.kerros.timeline.work.Progress;
import org.kerros.workstation.studio.Job;
import org.kerros.workstation.studio.ProcessSound;
import org.kerros.workstation.studio.RenderCloud;
import org.kerros.workstation.studio.SliceClip;
import org.kerros.workstation.studio.Studio;

/** The shaping of an open studio's clips. */
final class StudioShaping implements Shaping {
    private static final double LOWEST_HZ = 30;
    private static final double HIGHEST_HZ = 18_000;

    private final Studio studio;

    StudioShaping(Studio studio) {
        this.studio = studio;
    }

    @Override
    public List<SoundProcess> processes() {
        return SoundProcesses.all();
    }

    @Override
    public Job process(
            SoundProcess process,
            List<ClipId> clips,
            Map<String, String> settings,
            long seed,
            Consumer<List<Clip>> whenDone) {
        return studio.jobs()
                .start(
                        new ProcessSound(studio, process, clips, settings, seed, ""),
                        clip -> whenDone.accept(List.of(clip)));
    }

    @Override
    public void cuts(ClipId clip, double thresholdDb, double gapSeconds, Consumer<List<Integer>> taker) {
        studio.look(studio.clip(clip), sound -> Slicer.cuts(sound, thresholdDb, gapSeconds, Progress.none()), taker);
    }

    @Override
    public Job slice(ClipId clip, double thresholdDb, double gapSeconds, Consumer<List<Clip>> whenDone) {
        return studio.jobs()
                .start(new SliceClip(studio, clip, thresholdDb, gapSeconds, SliceClip.USUAL_LIMIT), whenDone);
    }

    @Override
    public void spectrogram(ClipId clip, int columns, int bands, Consumer<Spectrogram> taker) {
        studio.look(
                studio.clip(clip),
                sound -> Spectrogram.of(sound, columns, bands, LOWEST_HZ, HIGHEST_HZ, Progress.none()),
                taker);
    }

    @Override
    public void cloud(Placement placement, Treatment.Cloud cloud, Consumer<LiveCloud> taker) {
        studio.cloud(placement, cloud, taker);
    }

    @Override
    public Job renderCloud(ClipId source, Treatment.Cloud cloud, Consumer<List<Clip>> whenDone) {
        return studio.jobs().start(new RenderCloud(studio, source, cloud, ""), clip -> whenDone.accept(List.of(clip)));
    }
}
