package org.kerros.render;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kerros.library.AudioBuffer;

/**
 * A composition made ready to be heard: immutable, and the same samples whoever asks for them in whatever blocks. May be
 * rendered from several threads at once; rendering takes no lock and, after a thread's first block, allocates nothing.
 */
public final class Mix {
    private final int rate;
    private final long frames;
    private final List<MixTrack> tracks;
    private final TrackMix[] trackMixes;
    private final List<Flaw> flaws;
    private final List<PlacedSound> streamed;

    Mix(int rate, long frames, List<MixTrack> tracks, List<TrackMix> trackMixes, List<Flaw> flaws) {
        this.rate = rate;
        this.frames = frames;
        this.tracks = List.copyOf(tracks);
        this.trackMixes = trackMixes.toArray(TrackMix[]::new);
        this.flaws = List.copyOf(flaws);
        this.streamed = trackMixes.stream()
                .flatMap(TrackMix::sounds)
                .filter(PlacedSound::isStreamed)
                .toList();
    }

    /** Nothing at all, for a player that has nothing to show yet. */
    public static Mix silence(int rate) {
        return new Mix(rate, 0, List.of(), List.of(), List.of());
    }

    /** A sound by itself, at its own rate, as on a track in the middle: for listening to a clip. */
    public static Mix of(AudioBuffer sound) {
        return MixBuilder.mixOf(sound);
    }

    public int rate() {
        return rate;
    }

    public long frames() {
        return frames;
    }

    public double seconds() {
        return (double) frames / rate;
    }

    /** The tracks from the top, also those not heard. */
    public List<MixTrack> tracks() {
        return tracks;
    }

    /** What it could not play: silence is heard in its place. */
    public List<Flaw> flaws() {
        return flaws;
    }

    /** Placements whose sounds are read from a disk while they are heard. */
    List<PlacedSound> streamed() {
        return streamed;
    }

    /** Whether rendering so far met samples that were no numbers, or too large for one. */
    public boolean foundNaN() {
        return badSamples() > 0;
    }

    /** How many samples rendering so far found to be no numbers, or too large for one, and made silence. */
    public long badSamples() {
        return Arrays.stream(trackMixes).mapToLong(TrackMix::badSamples).sum();
    }

    /**
     * Fills the first frames of a stereo block. Before the end of the piece its sound, after it silence; not clipped.
     *
     * @param stereo two channels, at least {@code frames} long
     * @param position which frame of the piece comes first
     */
    public void renderInto(float[][] stereo, int count, long position) {
        render(stereo, count, position, 0, trackMixes.length, null);
    }

    /** The same for one track alone, by its index in {@link #tracks}: its part of the sum. */
    public void renderTrackInto(int track, float[][] stereo, int count, long position) {
        render(stereo, count, position, track, track + 1, null);
    }

    /** The same for all tracks, raising each track's peak where this block is louder. */
    void renderInto(float[][] stereo, int count, long position, float[] trackPeaks) {
        render(stereo, count, position, 0, trackMixes.length, trackPeaks);
    }

    private void render(
            float[][] stereo, int count, long position, int fromTrack, int toTrack, float @Nullable [] peaks) {
        Arrays.fill(stereo[0], 0, count, 0);
        Arrays.fill(stereo[1], 0, count, 0);
        Scratch scratch = Scratch.ofThisThread();
        long end = Math.min(frames, position + count);
        for (long frame = position; frame < end; ) {
            int first = (int) (frame % Scratch.FRAMES);
            int last = (int) Math.min(Scratch.FRAMES, first + end - frame);
            for (int track = fromTrack; track < toTrack; track++) {
                int at = (int) (frame - position);
                boolean sounds = trackMixes[track].addTo(stereo[0], stereo[1], at, scratch, frame - first, first, last);
                if (sounds && peaks != null && track < peaks.length) {
                    peaks[track] = Math.max(peaks[track], scratch.peak(first, last));
                }
            }
            frame += last - first;
        }
    }
}
