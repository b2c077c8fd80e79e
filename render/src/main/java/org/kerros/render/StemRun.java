package org.kerros.render;

import java.util.Arrays;
import java.util.List;

/**
 * One stem at work: what a strip's sound is by the time it reaches the master. On the way it passes groups without
 * effects, which treat each of their members as they treat the sum.
 */
final class StemRun {
    private final StripRun strip;
    private final List<StripMix> groups;
    private final int departure;
    private final Delay[][] delays;
    private final float[][] left = new float[Rendering.PASS_CHUNKS][Scratch.FRAMES];
    private final float[][] right = new float[Rendering.PASS_CHUNKS][Scratch.FRAMES];

    /**
     * A stem.
     *
     * @param groups the groups it passes, from the inside out
     * @param master where it arrives
     */
    StemRun(StripRun strip, List<StripMix> groups, StripMix master) {
        this.strip = strip;
        this.groups = List.copyOf(groups);
        this.departure = strip.departure();
        this.delays = new Delay[groups.size() + 1][2];
        int late = departure;
        for (int i = 0; i < delays.length; i++) {
            int arrival = i < groups.size() ? groups.get(i).arrival() : master.arrival();
            Arrays.setAll(delays[i], heldBack(arrival - late));
            late = arrival;
        }
    }

    private static java.util.function.IntFunction<Delay> heldBack(int frames) {
        return channel -> new Delay(frames);
    }

    float[] left(int chunk) {
        return left[chunk];
    }

    float[] right(int chunk) {
        return right[chunk];
    }

    /** Works out a chunk of the present pass, which begins at a frame of the rendering's own time. */
    void render(int chunk, long time, Scratch scratch) {
        float[] l = left[chunk];
        float[] r = right[chunk];
        System.arraycopy(strip.left(chunk), 0, l, 0, Scratch.FRAMES);
        System.arraycopy(strip.right(chunk), 0, r, 0, Scratch.FRAMES);
        for (int i = 0; i < groups.size(); i++) {
            holdBack(i, l, r);
            groups.get(i).fader().apply(l, r, scratch, time - groups.get(i).departure());
        }
        holdBack(groups.size(), l, r);
    }

    private void holdBack(int at, float[] l, float[] r) {
        delays[at][0].process(l);
        delays[at][1].process(r);
    }

    void reset() {
        for (Delay[] pair : delays) {
            pair[0].reset();
            pair[1].reset();
        }
    }
}
