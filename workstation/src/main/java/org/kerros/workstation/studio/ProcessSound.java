package org.kerros.workstation.studio;

import java.util.List;
import java.util.Map;
import org.kerros.render.SoundProcess;
import org.kerros.timeline.ClipId;

/** Sends a clip of sound through an effect, or another process, into a new one. */
public final class ProcessSound extends ProcessClip {
    private final String title;

    /**
     * What to do with which clips.
     *
     * @param sources as many as the process takes
     * @param typed settings as texts; those left out take their defaults
     * @param name of the new clip, or empty for one made of the first source's
     * @throws org.kerros.timeline.work.KerrosException if a setting or the number of clips does not fit
     */
    public ProcessSound(
            Studio studio,
            SoundProcess process,
            List<ClipId> sources,
            Map<String, String> typed,
            long seed,
            String name) {
        super(studio, ClipProcess.of(process), sources, typed, seed, name);
        title = process.title();
    }

    @Override
    public String title() {
        return title;
    }
}
