package org.kerros.render;

import java.util.Arrays;

/**
 * Plays what a {@link Playhead} reads faster or slower, and higher or lower with it, like a tape: a windowed sinc at
 * places that move by the speed. Faster than once, what would fold back is filtered out first. Good enough to listen by;
 * what lands in a file is resampled by {@link Resampler}. Confined to the audio thread.
 */
final class TapeSpeed {
    static final double SLOWEST = 0.25;
    static final double FASTEST = 4;

    /** Zero crossings of the sinc to each side. */
    private static final int REACH = 16;

    private static final int DENSITY = 256;
    private static final int MARGIN = (int) (REACH * FASTEST) + 1;
    private static final int CAPACITY = 2 * MARGIN + (int) (Player.BLOCK_FRAMES * FASTEST) + 16;
    private static final float[] KERNEL = kernel();

    private final Playhead source;
    private final float[][] heard = new float[2][CAPACITY];
    private int filled;
    private double place;

    TapeSpeed(Playhead source) {
        this.source = source;
        restart();
    }

    /** A Hann-windowed sinc, cut off a little below half the rate. */
    private static float[] kernel() {
        float[] kernel = new float[REACH * DENSITY + 2];
        for (int i = 0; i < REACH * DENSITY; i++) {
            double time = (double) i / DENSITY;
            double x = Math.PI * 0.92 * time;
            double window = 0.5 + 0.5 * Math.cos(Math.PI * time / REACH);
            kernel[i] = (float) (0.92 * window * (i == 0 ? 1 : Math.sin(x) / x));
        }
        return kernel;
    }

    /** Begins where the source is, with silence before. */
    void restart() {
        Arrays.fill(heard[0], 0, MARGIN, 0);
        Arrays.fill(heard[1], 0, MARGIN, 0);
        filled = MARGIN;
        place = MARGIN;
    }

    /** How many frames have been read that are still to be heard. */
    int ahead() {
        return (int) (filled - place);
    }

    /** Fills part of a block. */
    void read(float[][] block, int at, int count, double speed) {
        double stretch = Math.max(1, speed);
        int reach = (int) Math.ceil(REACH * stretch);
        fill((int) Math.ceil(place + count * speed) + reach + 1);
        for (int i = 0; i < count; i++) {
            frame(block, at + i, reach, stretch);
            place += speed;
        }
        forget();
    }

    private void fill(int wanted) {
        while (filled < wanted) {
            int frames = Math.min(Player.BLOCK_FRAMES, wanted - filled);
            source.read(heard, filled, frames);
            filled += frames;
        }
    }

    private void frame(float[][] block, int at, int reach, double stretch) {
        int first = (int) place - reach + 1;
        double density = DENSITY / stretch;
        float left = 0;
        float right = 0;
        for (int k = first; k <= first + 2 * reach - 1; k++) {
            float weight = weight(Math.abs(k - place) * density);
            left += weight * heard[0][k];
            right += weight * heard[1][k];
        }
        block[0][at] = (float) (left / stretch);
        block[1][at] = (float) (right / stretch);
    }

    private static float weight(double place) {
        int i = (int) place;
        if (i >= REACH * DENSITY) {
            return 0;
        }
        return KERNEL[i] + (float) (place - i) * (KERNEL[i + 1] - KERNEL[i]);
    }

    private void forget() {
        int gone = (int) place - MARGIN;
        if (gone > 0) {
            System.arraycopy(heard[0], gone, heard[0], 0, filled - gone);
            System.arraycopy(heard[1], gone, heard[1], 0, filled - gone);
            filled -= gone;
            place -= gone;
        }
    }
}
