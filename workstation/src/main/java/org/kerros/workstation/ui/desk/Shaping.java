package org.kerros.workstation.ui.desk;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kerros.library.Clip;
import org.kerros.render.SoundProcess;
import org.kerros.render.grains.LiveCloud;
import org.kerros.render.spectral.Spectrogram;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Placement;
import org.kerros.timeline.Treatment;
import org.kerros.workstation.studio.Job;

/** Work on the sound of clips. What is only looked at is got ready beside the event thread and handed over on it. */
public interface Shaping {
    /** The ways to make a new clip of others. */
    List<SoundProcess> processes();

    Job process(
            SoundProcess process,
            List<ClipId> clips,
            Map<String, String> settings,
            long seed,
            Consumer<List<Clip>> whenDone);

    /** Where a clip would be cut, as frames of the clip. */
    void cuts(ClipId clip, double thresholdDb, double gapSeconds, Consumer<List<Integer>> taker);

    Job slice(ClipId clip, double thresholdDb, double gapSeconds, Consumer<List<Clip>> whenDone);

    /** What frequencies a clip has at what time. */
    void spectrogram(ClipId clip, int columns, int bands, Consumer<Spectrogram> taker);

    /** The cloud a placement plays, for its grains. */
    void cloud(Placement placement, Treatment.Cloud cloud, Consumer<LiveCloud> taker);

    /** A clip of a placed cloud, sample for sample what is heard of it. */
    Job renderCloud(ClipId source, Treatment.Cloud cloud, Consumer<List<Clip>> whenDone);
}
