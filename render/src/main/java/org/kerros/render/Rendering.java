package org.kerros.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A mix sounding: all that moves and is remembered from one moment to the next. Used by one thread at a time. Frames
 * asked for in order go on without a gap; a jump begins anew, with effects as if there had been silence.
 *
 * <p>It works in passes of whole chunks. Its own time runs ahead of the composition's by what effects need to look
 * ahead, so that everything comes out where it belongs.
 */
public final class Rendering {
    /** Long enough to be worth sharing out among cores, short enough to stay in their caches. */
    static final int PASS_CHUNKS = 32;

    private static final long NOWHERE = Long.MIN_VALUE;

    private final Mix mix;
    private final int chunks;
    private final StripRun[] runs;
    private final int[][] levels;
    private final StripRun master;
    private volatile @Nullable Rendering before;
    private long time = NOWHERE;
    private volatile boolean begun;

    Rendering(Mix mix, int chunks, @Nullable Rendering before) {
        this.mix = mix;
        this.chunks = chunks;
        // One that was never heard has nothing to hand on but what it was to take over itself.
        this.before = before == null || before.begun ? before : before.before;
        this.runs = new StripRun[mix.strips().size()];
        for (int i = 0; i < runs.length; i++) {
            StripMix strip = mix.strips().get(i);
            runs[i] = new StripRun(strip, runs, chunks, before == null ? null : before.runOf(strip));
        }
        this.master = runs[runs.length - 1];
        this.levels = levels(mix.strips());
    }

    private @Nullable StripRun runOf(StripMix strip) {
        for (int i = 0; i < runs.length; i++) {
            if (mix.strips().get(i).track().equals(strip.track())) {
                return runs[i];
            }
        }
        return null;
    }

    /** Strips by how many others lie before them: those of one level have nothing to do with each other. */
    private static int[][] levels(List<StripMix> strips) {
        int[] level = new int[strips.size()];
        for (int i = 0; i < level.length; i++) {
            for (Feed feed : strips.get(i).feeds()) {
                level[i] = Math.max(level[i], level[feed.from()] + 1);
            }
        }
        List<int[]> levels = new ArrayList<>();
        for (int at = 0; at <= IntStream.of(level).max().orElse(0); at++) {
            int wanted = at;
            levels.add(IntStream.range(0, level.length)
                    .filter(i -> level[i] == wanted)
                    .toArray());
        }
        return levels.toArray(int[][]::new);
    }

    public Mix mix() {
        return mix;
    }

    int rate() {
        return mix.rate();
    }

    /** How many samples so far were no numbers, or too large for one, and became silence. */
    public long badSamples() {
        long bad = 0;
        for (StripRun run : runs) {
            bad += run.badSamples();
        }
        return bad;
    }

    /** How many samples of one track were no numbers, or too large for one, and became silence. */
    public long badSamples(int track) {
        int strip = mix.stripOf(track);
        return strip < 0 ? 0 : runs[strip].badSamples();
    }

    /** Forgets all that was heard. */
    public void reset() {
        for (StripRun run : runs) {
            run.reset();
        }
        time = NOWHERE;
    }

    /**
     * Fills the first frames of a stereo block. Not clipped; silence where the mix has ended.
     *
     * @param position which frame of the composition comes first
     */
    public void renderInto(float[][] stereo, int count, long position) {
        for (int done = 0; done < count; ) {
            go(position + done);
            int offset = (int) (position + done - start());
            int chunk = offset / Scratch.FRAMES;
            int from = offset % Scratch.FRAMES;
            int part = Math.min(count - done, Scratch.FRAMES - from);
            System.arraycopy(master.left(chunk), from, stereo[0], done, part);
            System.arraycopy(master.right(chunk), from, stereo[1], done, part);
            done += part;
        }
        int inside = (int) Math.max(0, Math.min(count, mix.frames() - position));
        Arrays.fill(stereo[0], inside, count, 0);
        Arrays.fill(stereo[1], inside, count, 0);
    }

    /** Works out the pass that holds a frame of the composition. */
    void go(long position) {
        if (!begun) {
            begun = true;
            takeOver(position);
        }
        if (time != NOWHERE && position == start() + passFrames()) {
            pass(time + passFrames());
        } else if (time == NOWHERE || position < start() || position > start() + passFrames()) {
            jump(position);
        }
    }

    /** Goes on where the rendering before this one is, if that is where it shall go on. */
    private void takeOver(long position) {
        Rendering old = before;
        before = null;
        if (old == null
                || old.time == NOWHERE
                || old.chunks != chunks
                || old.mix.latencyFrames() != mix.latencyFrames()) {
            return;
        }
        long done = position - old.start();
        if (done > 0 && done <= passFrames()) {
            time = old.time;
            System.arraycopy(old.master.left(0), 0, master.left(0), 0, Scratch.FRAMES);
            System.arraycopy(old.master.right(0), 0, master.right(0), 0, Scratch.FRAMES);
        }
    }

    private void jump(long position) {
        if (time != NOWHERE) {
            reset();
        }
        begin(position);
        while (position >= start() + passFrames()) {
            pass(time + passFrames());
        }
    }

    /** Goes on at another frame of the composition, as a loop does: what effects let ring goes on ringing. */
    void leap(long position) {
        if (time != NOWHERE) {
            begin(position);
            while (position >= start() + passFrames()) {
                pass(time + passFrames());
            }
        }
    }

    /** Works out the first pass of those it takes to hear a frame. */
    void begin(long position) {
        begun = true;
        pass(Math.floorDiv(position, Scratch.FRAMES) * Scratch.FRAMES);
    }

    /** The frame of the composition with which the present pass begins. */
    long start() {
        return time - mix.latencyFrames();
    }

    int passFrames() {
        return chunks * Scratch.FRAMES;
    }

    private void pass(long newTime) {
        time = newTime;
        for (int[] level : levels) {
            if (chunks > 1 && level.length > 1) {
                IntStream.of(level).parallel().forEach(this::render);
            } else {
                for (int strip : level) {
                    render(strip);
                }
            }
        }
    }

    private void render(int strip) {
        Scratch scratch = Scratch.ofThisThread();
        for (int chunk = 0; chunk < chunks; chunk++) {
            runs[strip].render(chunk, time + (long) chunk * Scratch.FRAMES, scratch);
        }
        if (chunks == 1) {
            runs[strip].measure(0);
        }
    }

    StripRun run(int strip) {
        return runs[strip];
    }

    /** Raises the peaks of tracks, by their place from the top, where they were louder since this was last asked. */
    void takePeaks(float[] peaks) {
        int tracks = Math.min(peaks.length, mix.tracks().size());
        for (int track = 0; track < tracks; track++) {
            int strip = mix.stripOf(track);
            if (strip >= 0) {
                peaks[track] = Math.max(peaks[track], runs[strip].takePeak());
            }
        }
    }
}
