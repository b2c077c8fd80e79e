package org.kerros.workstation.studio;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Clip;
import org.kerros.library.Material;
import org.kerros.library.Provenance;
import org.kerros.library.Recipe;
import org.kerros.library.Settings;
import org.kerros.library.analysis.Slicer;
import org.kerros.render.SoundProcess;
import org.kerros.render.SoundProcesses;
import org.kerros.render.cut.Pieces;
import org.kerros.render.cut.Slice;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;

/**
 * Cuts a clip of sound into clips at its attacks. Each piece knows where it was cut; laid where they were, they are the
 * clip again.
 */
public final class SliceClip implements Deed<List<FreshClip>, List<Clip>> {
    /** More pieces than this nobody has asked for by name. */
    public static final int USUAL_LIMIT = 200;

    private final Studio studio;
    private final SoundProcess slice = SoundProcesses.named(Slice.NAME);
    private final Clip source;
    private final double thresholdDb;
    private final double gapSeconds;
    private final int limit;
    private final Instant when;

    /**
     * What to cut, and where.
     *
     * @param thresholdDb how much sound must grow to be an attack; see {@link Slicer#cuts}
     * @param gapSeconds how long pieces are at least
     * @param limit how many pieces to make at most, from the beginning on
     */
    public SliceClip(Studio studio, ClipId source, double thresholdDb, double gapSeconds, int limit) {
        if (!(thresholdDb > 0) || !(gapSeconds >= 0) || limit < 1) {
            throw new KerrosException(
                    Problem.USAGE,
                    "a threshold of " + thresholdDb + " dB, a gap of " + gapSeconds + " s and a limit of " + limit
                            + " cut nothing",
                    "give a threshold above 0 dB, a gap of 0 s or more and a limit of 1 or more");
        }
        this.studio = studio;
        this.source = studio.clip(source);
        this.thresholdDb = thresholdDb;
        this.gapSeconds = gapSeconds;
        this.limit = limit;
        when = studio.clock().instant();
    }

    @Override
    public String title() {
        return "Slice";
    }

    @Override
    public List<FreshClip> work(Progress progress) {
        AudioBuffer sound = sound();
        List<Integer> cuts = Slicer.cuts(sound, thresholdDb, gapSeconds, progress.part(0, 0.3));
        List<Settings> pieces = Pieces.between(cuts, sound);
        if (pieces.isEmpty()) {
            throw new KerrosException(
                    Problem.UNUSABLE_INPUT,
                    "\"" + source.name() + "\" has no attack that grows by " + thresholdDb + " dB",
                    "give a lower threshold");
        }
        List<Settings> wanted = pieces.subList(0, Math.min(limit, pieces.size()));
        List<FreshClip> made = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Progress part = progress.part(0.3 + 0.7 * i / wanted.size(), 0.3 + 0.7 * (i + 1) / wanted.size());
            made.add(piece(sound, wanted.get(i), name(i, wanted.size()), part));
        }
        return made;
    }

    private AudioBuffer sound() {
        Material material = studio.sources().material(source);
        if (material instanceof AudioBuffer sound) {
            return sound;
        }
        throw new KerrosException(
                Problem.UNUSABLE_INPUT,
                "sound is cut at its attacks, and this clip holds notes",
                "render the notes first, then slice the sound");
    }

    private FreshClip piece(AudioBuffer sound, Settings settings, String name, Progress progress) {
        Recipe recipe = new Recipe(Slice.NAME, Slice.NAME, null, 0, settings, List.of(source.id()), Version.engine());
        AudioBuffer piece = slice.apply(List.of(sound), settings, 0, progress.part(0, 0.2));
        return FreshClip.of(name, piece, new Provenance.Processed(when, recipe), studio.media(), progress.part(0.2, 1));
    }

    /** Numbered so that names sort as the pieces lie: "loop 07". */
    private String name(int index, int count) {
        int digits = Integer.toString(count).length();
        String number = Integer.toString(index + 1);
        return source.name() + " " + "0".repeat(digits - number.length()) + number;
    }

    @Override
    public List<Clip> finish(List<FreshClip> found) {
        return studio.take(found);
    }
}
