package org.kerros.workstation.studio;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Clip;
import org.kerros.library.MappedSound;
import org.kerros.library.analysis.Waveform;
import org.kerros.projects.report.Outline;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.work.KerrosException;

/** Outlines of clips for the picture in the report. Used by one thread at a time. */
final class Outlines {
    private static final int POINTS = 600;

    private final Studio studio;
    private final Map<ClipId, Optional<Outline>> known = new HashMap<>();

    Outlines(Studio studio) {
        this.studio = studio;
    }

    Optional<Outline> of(ClipId id) {
        return known.computeIfAbsent(id, this::make);
    }

    private Optional<Outline> make(ClipId id) {
        return studio.clips().find(id).filter(clip -> clip.format().isAudio()).flatMap(this::make);
    }

    // A picture without this outline is better than no report.
    private Optional<Outline> make(Clip clip) {
        try {
            return Optional.of(
                    clip.format().isLong()
                            ? outline(
                                    Waveform.of(MappedSound.ofWav(studio.media().file(clip.media()))))
                            : outline((AudioBuffer) studio.sources().material(clip)));
        } catch (KerrosException missing) {
            return Optional.empty();
        }
    }

    private static Outline outline(Waveform waveform) {
        Waveform.Level level = waveform.level((double) waveform.frames() / POINTS);
        float[] lowest = new float[POINTS];
        float[] highest = new float[POINTS];
        for (int i = 0; i < level.points(); i++) {
            int point = (int) ((long) i * POINTS / level.points());
            for (int c = 0; c < level.channels(); c++) {
                lowest[point] = Math.min(lowest[point], level.min(c, i));
                highest[point] = Math.max(highest[point], level.max(c, i));
            }
        }
        return new Outline(lowest, highest);
    }

    static Outline outline(AudioBuffer audio) {
        int points = Math.min(POINTS, audio.frames());
        float[] lowest = new float[points];
        float[] highest = new float[points];
        for (int point = 0; point < points; point++) {
            int from = (int) ((long) point * audio.frames() / points);
            int to = (int) ((point + 1L) * audio.frames() / points);
            for (int c = 0; c < audio.channels(); c++) {
                for (int i = from; i < to; i++) {
                    lowest[point] = Math.min(lowest[point], audio.channel(c)[i]);
                    highest[point] = Math.max(highest[point], audio.channel(c)[i]);
                }
            }
        }
        return new Outline(lowest, highest);
    }
}
