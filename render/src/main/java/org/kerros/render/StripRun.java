package org.kerros.render;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A strip at work: what it sounded like in the present pass, and the memory of its effects. */
final class StripRun {
    private final StripMix mix;
    private final StripRun[] all;
    private final Lane lane;
    private final InsertRun[] inserts;
    private final FeedRun[] feeds;
    private final boolean mayOverflow;
    private final float[][] left;
    private final float[][] right;
    private final float[][] tapLeft;
    private final float[][] tapRight;
    private final boolean[] silent;
    private long quietFrames = Long.MAX_VALUE / 2;
    private volatile long badSamples;
    private float peak;

    /**
     * A strip at work.
     *
     * @param all the strips of the rendering, those it sums among them
     * @param before the same strip of the mix heard so far, whose effects go on, or null
     */
    StripRun(StripMix mix, StripRun[] all, int chunks, @Nullable StripRun before) {
        this.mix = mix;
        this.all = all;
        this.lane = mix.lane().forRendering();
        this.inserts =
                mix.inserts().stream().map(insert -> insertRun(insert, before)).toArray(InsertRun[]::new);
        this.feeds = mix.feeds().stream().map(feed -> feedRun(feed, before)).toArray(FeedRun[]::new);
        this.mayOverflow = mix.mayOverflow();
        this.left = new float[chunks][Scratch.FRAMES];
        this.right = new float[chunks][Scratch.FRAMES];
        this.tapLeft = mix.tapped() ? new float[chunks][Scratch.FRAMES] : left;
        this.tapRight = mix.tapped() ? new float[chunks][Scratch.FRAMES] : right;
        this.silent = new boolean[chunks];
        if (before != null) {
            quietFrames = before.quietFrames;
        }
    }

    private static InsertRun insertRun(InsertMix insert, @Nullable StripRun before) {
        if (before != null) {
            for (int i = 0; i < before.inserts.length; i++) {
                if (insert.continues(before.mix.inserts().get(i))) {
                    return before.inserts[i];
                }
            }
        }
        return new InsertRun(insert);
    }

    private static FeedRun feedRun(Feed feed, @Nullable StripRun before) {
        if (before != null) {
            for (FeedRun run : before.feeds) {
                if (run.feed().continues(feed)) {
                    return new FeedRun(feed, run);
                }
            }
        }
        return new FeedRun(feed, null);
    }

    float[] left(int chunk) {
        return left[chunk];
    }

    float[] right(int chunk) {
        return right[chunk];
    }

    float[] left(int chunk, boolean preFader) {
        return preFader ? tapLeft[chunk] : left[chunk];
    }

    float[] right(int chunk, boolean preFader) {
        return preFader ? tapRight[chunk] : right[chunk];
    }

    boolean isSilent(int chunk) {
        return silent[chunk];
    }

    /** How many frames late its sound is, against the composition. */
    int departure() {
        return mix.departure();
    }

    /** Samples that were no numbers, or too large for one, and became silence. */
    long badSamples() {
        return badSamples;
    }

    /** The largest magnitude since this was last asked. */
    float takePeak() {
        float taken = peak;
        peak = 0;
        return taken;
    }

    void measure(int chunk) {
        if (!silent[chunk]) {
            peak = Math.max(peak, Math.max(Vectors.peak(left[chunk]), Vectors.peak(right[chunk])));
        }
    }

    /** Works out one chunk of the pass, which begins at a frame of the rendering's own time. */
    void render(int chunk, long time, Scratch scratch) {
        float[] l = left[chunk];
        float[] r = right[chunk];
        Arrays.fill(l, 0);
        Arrays.fill(r, 0);
        boolean sounds = sum(chunk, l, r, time, scratch);
        sounds = process(l, r, sounds, time - mix.arrival());
        silent[chunk] = !sounds;
        if (!sounds) {
            clearTap(chunk);
            return;
        }
        if (mix.tapped()) {
            System.arraycopy(l, 0, tapLeft[chunk], 0, Scratch.FRAMES);
            System.arraycopy(r, 0, tapRight[chunk], 0, Scratch.FRAMES);
        }
        mix.fader().apply(l, r, scratch, time - mix.departure());
        guard(l, r);
    }

    private void clearTap(int chunk) {
        if (mix.tapped()) {
            Arrays.fill(tapLeft[chunk], 0);
            Arrays.fill(tapRight[chunk], 0);
        }
    }

    private boolean sum(int chunk, float[] l, float[] r, long time, Scratch scratch) {
        boolean sounds = lane.addTo(l, r, mix.mono(), scratch, time);
        for (FeedRun feed : feeds) {
            sounds |= feed.addTo(l, r, all[feed.from()], chunk, time, scratch);
        }
        return sounds;
    }

    /** Runs the effects, as long as anything of the sound is left in them. */
    private boolean process(float[] l, float[] r, boolean sounds, long frame) {
        if (inserts.length == 0) {
            return sounds;
        }
        if (sounds) {
            guard(l, r);
            quietFrames = 0;
        } else if (quietFrames > tailFrames()) {
            return false;
        } else {
            quietFrames += Scratch.FRAMES;
        }
        long at = frame;
        for (int i = 0; i < inserts.length; i++) {
            InsertMix insert = mix.inserts().get(i);
            inserts[i].process(insert, l, r, at);
            at -= insert.latencyFrames();
        }
        if (guard(l, r)) {
            resetInserts();
        }
        return true;
    }

    private long tailFrames() {
        long tail = 0;
        for (int i = 0; i < inserts.length; i++) {
            tail += inserts[i].tailFrames() + mix.inserts().get(i).latencyFrames();
        }
        return tail;
    }

    /** Makes silence of what is no sound; whether there was any. */
    private boolean guard(float[] l, float[] r) {
        int bad = mayOverflow ? Vectors.bad(l) + Vectors.bad(r) : 0;
        if (bad > 0) {
            Vectors.silenceBad(l);
            Vectors.silenceBad(r);
            countBad(bad);
        }
        return bad > 0;
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // One thread renders; others only read the count.
    private void countBad(int bad) {
        badSamples += bad;
    }

    private void resetInserts() {
        for (int i = 0; i < inserts.length; i++) {
            inserts[i].reset(mix.inserts().get(i));
        }
    }

    /** Forgets what was heard, as if there had been silence. */
    void reset() {
        resetInserts();
        for (FeedRun feed : feeds) {
            feed.reset();
        }
        quietFrames = Long.MAX_VALUE / 2;
    }
}
