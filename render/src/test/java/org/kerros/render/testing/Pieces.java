package org.kerros.render.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.kerros.library.AudioBuffer;
import org.kerros.render.SoundSource;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Fade;
import org.kerros.timeline.FadeShape;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Placement;
import org.kerros.timeline.PlacementId;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/** Compositions and clips for tests. */
public final class Pieces implements SoundSource {
    private final Map<ClipId, AudioBuffer> clips = new HashMap<>();

    public Pieces with(String clip, AudioBuffer sound) {
        clips.put(new ClipId(clip), sound);
        return this;
    }

    @Override
    public AudioBuffer sound(ClipId clip) {
        AudioBuffer sound = clips.get(clip);
        if (sound == null) {
            throw new KerrosException(Problem.NOT_FOUND, "the sound of clip " + clip + " is missing", "look for it");
        }
        return sound;
    }

    /** One track with one placement of the first frames of a clip. */
    public static Composition one(int rate, String clip, long frames) {
        return Composition.empty(rate).withTracks(List.of(track("t", 0).with(place("p", clip, 0, frames, 0))));
    }

    public static Track track(String id, double pan) {
        return Track.named(new TrackId(id), "Track " + id).withPan((float) pan);
    }

    public static Placement place(String id, String clip, long from, long frames, long start) {
        return Placement.of(new PlacementId(id), new ClipId(clip), new FrameRange(from, frames), start);
    }

    /** Mono and stereo clips of noise named m0 … and s0 … */
    public static Pieces ofNoise(int rate, int frames) {
        Pieces pieces = new Pieces();
        for (int i = 0; i < 3; i++) {
            pieces.with("m" + i, Sounds.noise(i, rate, 1, frames)).with("s" + i, Sounds.noise(9 + i, rate, 2, frames));
        }
        return pieces;
    }

    /** Tracks of overlapping, faded placements of those clips, every choice drawn from a seed. */
    public static Composition drawn(long seed, int rate, int clipFrames, int tracks, int placements) {
        SplittableRandom random = new SplittableRandom(seed);
        Composition piece = Composition.empty(rate);
        for (int t = 0; t < tracks; t++) {
            Track track = track("t" + t, random.nextDouble(-1, 1)).withGainDb((float) random.nextDouble(-20, 3));
            String kind = random.nextBoolean() ? "m" : random.nextBoolean() ? "s" : "";
            for (int p = 0; p < placements; p++) {
                String clip = (kind.isEmpty() ? random.nextBoolean() ? "m" : "s" : kind) + random.nextInt(3);
                track = track.with(drawn(random, "t" + t + "p" + p, clip, clipFrames));
            }
            piece = piece.withTracks(append(piece.tracks(), track));
        }
        return piece;
    }

    /** The same 18 dB down, so that nothing clips. */
    public static Composition softer(Composition piece) {
        return piece.withTracks(piece.tracks().stream()
                .map(track -> track.withGainDb(track.gainDb() - 18))
                .toList());
    }

    private static Placement drawn(SplittableRandom random, String id, String clip, int clipFrames) {
        int from = random.nextInt(clipFrames / 2);
        int length = 1 + random.nextInt(clipFrames - from);
        return place(id, clip, from, length, random.nextInt(3 * clipFrames))
                .withGainDb((float) random.nextDouble(-12, 6))
                .withFades(fade(random, length), fade(random, length));
    }

    private static Fade fade(SplittableRandom random, int length) {
        return new Fade(random.nextInt(length), FadeShape.values()[random.nextInt(2)]);
    }

    private static List<Track> append(List<Track> tracks, Track track) {
        return java.util.stream.Stream.concat(tracks.stream(), java.util.stream.Stream.of(track))
                .toList();
    }
}
