package org.kerros.render;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.kerros.timeline.Track;

/** A track made ready to be heard: its placements, fader, pan and automation. */
final class TrackMix {
    /** Beyond this a sample is no sound: what comes out of damaged media or absurd gains is silenced. */
    private static final float HIGHEST = 1e30f;

    private final PlacedSound[] sounds;
    private final long[] latestEnds;
    private final boolean mono;
    private final double faderDb;
    private final Line gainLine;
    private final Line panLine;
    private final double panScale;
    private final float leftGain;
    private final float rightGain;
    private final boolean mayOverflow;
    private final AtomicLong badSamples = new AtomicLong();

    /** @param sounds in order of start */
    TrackMix(Track track, PlacedSound[] sounds) {
        this.sounds = sounds;
        this.latestEnds = latestEnds(sounds);
        this.mono = Arrays.stream(sounds).allMatch(PlacedSound::isMono);
        this.faderDb = track.gainDb();
        this.gainLine = new Line(track.gainAutomation());
        this.panLine = new Line(track.panAutomation());
        this.panScale = mono ? 1 : Math.sqrt(2);
        double fader = gainLine.isEmpty() ? Gain.factor(faderDb) : 1;
        this.leftGain = (float) (fader * panScale * Gain.left(track.pan()));
        this.rightGain = (float) (fader * panScale * Gain.right(track.pan()));
        this.mayOverflow = ceiling() > HIGHEST / 1000;
    }

    Stream<PlacedSound> sounds() {
        return Arrays.stream(sounds);
    }

    private static long[] latestEnds(PlacedSound[] sounds) {
        long[] ends = new long[sounds.length];
        long latest = 0;
        for (int i = 0; i < sounds.length; i++) {
            latest = Math.max(latest, sounds[i].end());
            ends[i] = latest;
        }
        return ends;
    }

    private double ceiling() {
        double loudest = Gain.factor(faderDb + gainLine.highest());
        return 2
                * loudest
                * Arrays.stream(sounds).mapToDouble(PlacedSound::ceiling).sum();
    }

    /** Samples that came out as no numbers and were made silence, in all rendering so far. */
    long badSamples() {
        return badSamples.get();
    }

    /**
     * Adds frames {@code chunk + first … chunk + last − 1} to a stereo block.
     *
     * @param at where in the block the first of them goes
     * @return whether anything sounds there; if so, the scratch holds what was added, in its place within the chunk
     */
    boolean addTo(float[] left, float[] right, int at, Scratch scratch, long chunk, int first, int last) {
        int firstLater = firstStartingAt(chunk + last);
        if (firstLater == 0 || latestEnds[firstLater - 1] <= chunk + first) {
            return false;
        }
        sum(firstLater, scratch, chunk, first, last);
        place(scratch, chunk, first, last);
        if (mayOverflow) {
            silenceBad(scratch.left, first, last);
            silenceBad(scratch.right, first, last);
        }
        add(scratch.left, first, left, at, last - first);
        add(scratch.right, first, right, at, last - first);
        return true;
    }

    private int firstStartingAt(long frame) {
        int low = 0;
        int high = sounds.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sounds[middle].start() >= frame) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private void sum(int firstLater, Scratch scratch, long chunk, int first, int last) {
        Arrays.fill(scratch.left, first, last, 0);
        Arrays.fill(scratch.right, first, last, 0);
        int earliest = firstLater - 1;
        while (earliest > 0 && latestEnds[earliest - 1] > chunk + first) {
            earliest--;
        }
        for (int i = earliest; i < firstLater; i++) {
            if (mono) {
                sounds[i].addTo(scratch.left, scratch, chunk, first, last);
            } else {
                sounds[i].addTo(scratch.left, scratch.right, scratch, chunk, first, last);
            }
        }
    }

    /** Fader and pan. */
    private void place(Scratch scratch, long chunk, int first, int last) {
        float[] right = mono ? scratch.left : scratch.right;
        if (gainLine.isEmpty() && panLine.isEmpty()) {
            scale(right, rightGain, scratch.right, first, last);
            scale(scratch.left, leftGain, scratch.left, first, last);
            return;
        }
        fillGains(scratch, chunk);
        scale(right, scratch.rightGain, scratch.right, first, last);
        scale(scratch.left, scratch.leftGain, scratch.left, first, last);
    }

    private void fillGains(Scratch scratch, long chunk) {
        if (panLine.isEmpty()) {
            Arrays.fill(scratch.leftGain, leftGain);
            Arrays.fill(scratch.rightGain, rightGain);
        } else {
            double fader = gainLine.isEmpty() ? Gain.factor(faderDb) : 1;
            panLine.fillPan(scratch.leftGain, scratch.rightGain, fader * panScale, chunk);
        }
        if (!gainLine.isEmpty()) {
            gainLine.fillGain(scratch.gain, faderDb, chunk);
            scale(scratch.leftGain, scratch.gain, scratch.leftGain, 0, Scratch.FRAMES);
            scale(scratch.rightGain, scratch.gain, scratch.rightGain, 0, Scratch.FRAMES);
        }
    }

    private static void scale(float[] from, float gain, float[] to, int first, int last) {
        for (int i = first; i < last; i++) {
            to[i] = from[i] * gain;
        }
    }

    private static void scale(float[] from, float[] gain, float[] to, int first, int last) {
        for (int i = first; i < last; i++) {
            to[i] = from[i] * gain[i];
        }
    }

    private void silenceBad(float[] samples, int first, int last) {
        for (int i = first; i < last; i++) {
            if (!(Math.abs(samples[i]) <= HIGHEST)) {
                samples[i] = 0;
                badSamples.incrementAndGet();
            }
        }
    }

    private static void add(float[] from, int first, float[] to, int at, int count) {
        for (int i = 0; i < count; i++) {
            to[at + i] += from[first + i];
        }
    }
}
