package org.kerros.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kerros.library.AudioBuffer;
import org.kerros.timeline.TrackId;

/**
 * A composition made ready to be heard: immutable, the same samples whoever renders it in whatever blocks on however
 * many threads. What it sounds like from moment to moment is worked out by a {@link Rendering} of it.
 */
public final class Mix {
    private final int rate;
    private final long frames;
    private final long tailFrames;
    private final List<MixTrack> tracks;
    private final List<StripMix> strips;
    private final List<Flaw> flaws;
    private final int[] stripOfTrack;
    private final List<Placed> streamed;

    /**
     * A mix.
     *
     * @param frames of the piece, without what effects add at its end
     * @param strips each after those it sums, the master last
     */
    Mix(int rate, long frames, long tailFrames, List<MixTrack> tracks, List<StripMix> strips, List<Flaw> flaws) {
        this.rate = rate;
        this.frames = frames;
        this.tailFrames = tailFrames;
        this.tracks = List.copyOf(tracks);
        this.strips = List.copyOf(strips);
        this.flaws = List.copyOf(flaws);
        this.streamed =
                strips.stream().flatMap(strip -> strip.lane().streamed()).toList();
        this.stripOfTrack = tracks.stream().mapToInt(track -> place(track.id())).toArray();
    }

    private int place(TrackId track) {
        for (int i = 0; i < strips.size(); i++) {
            if (strips.get(i).track().equals(track)) {
                return i;
            }
        }
        return -1;
    }

    /** Nothing at all, for a player that has nothing to show yet. */
    public static Mix silence(int rate) {
        return MixBuilder.mixOf(new AudioBuffer(rate, 1, 0));
    }

    /** A sound by itself, at its own rate, as on a track in the middle: for listening to a clip. */
    public static Mix of(AudioBuffer sound) {
        return MixBuilder.mixOf(sound);
    }

    public int rate() {
        return rate;
    }

    /** Frames until nothing sounds any more: the piece, and what effects let ring after it. */
    public long frames() {
        return frames + tailFrames;
    }

    /** How many of the frames are only what effects let ring after the piece. */
    public long tailFrames() {
        return tailFrames;
    }

    public double seconds() {
        return (double) frames() / rate;
    }

    /** The tracks from the top, also groups, returns and those not heard. */
    public List<MixTrack> tracks() {
        return tracks;
    }

    /** What it could not play: silence is heard in its place. */
    public List<Flaw> flaws() {
        return flaws;
    }

    /** Frames its effects need to look ahead; made up for in rendering. */
    public int latencyFrames() {
        return master().departure();
    }

    /** Makes this mix sound, on one thread and chunk by chunk, as a player needs it. */
    public Rendering rendering() {
        return new Rendering(this, 1, null);
    }

    /**
     * Makes this mix sound in place of another: effects that are in both go on where they are.
     *
     * @param before a rendering of the other mix, which is rendered no more once this one is
     */
    public Rendering renderingAfter(Rendering before) {
        return new Rendering(this, 1, before.rate() == rate ? before : null);
    }

    /** Makes this mix sound in long passes on all cores, faster than time. */
    public Rendering fastRendering() {
        return new Rendering(this, Rendering.PASS_CHUNKS, null);
    }

    /** The same without what the master does to the sum. */
    public Mix beforeMaster() {
        List<StripMix> bare = new ArrayList<>(strips);
        bare.set(bare.size() - 1, master().plain());
        return new Mix(rate, frames, tailFrames, tracks, bare, flaws);
    }

    /** Placements whose sounds are read from a disk while they are heard. */
    List<Placed> streamed() {
        return streamed;
    }

    List<StripMix> strips() {
        return strips;
    }

    StripMix master() {
        return strips.get(strips.size() - 1);
    }

    /** The strip of a track, by the track's place from the top; −1 where it is not heard. */
    int stripOf(int track) {
        return stripOfTrack[track];
    }

    /** The place from the top of the track a strip is of. */
    int trackOf(int strip) {
        TrackId track = strips.get(strip).track();
        return IntStream.range(0, tracks.size())
                .filter(i -> tracks.get(i).id().equals(track))
                .findFirst()
                .orElseThrow();
    }
}
