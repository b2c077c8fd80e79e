package org.kerros.render.processes;

import java.util.SplittableRandom;
import org.kerros.render.spectral.Spectrum;

/** Directions in the complex plane, drawn by a seed: 4096 of them, evenly round. */
final class Phasors {
    private static final int COUNT = 4096;

    /** Far from the generator's own step, so that the numbers of one frame are not those of the next one delayed. */
    private static final long APART = 0xD1342543DE82EF95L;

    private static final float[] COSINES = new float[COUNT];
    private static final float[] SINES = new float[COUNT];

    static {
        for (int i = 0; i < COUNT; i++) {
            double angle = 2 * StrictMath.PI * i / COUNT;
            COSINES[i] = (float) StrictMath.cos(angle);
            SINES[i] = (float) StrictMath.sin(angle);
        }
    }

    private Phasors() {}

    /** The random numbers of a frame or grain, by its number. */
    static SplittableRandom of(long seed, long number) {
        return new SplittableRandom(seed + APART * (number + 1));
    }

    /**
     * Turns every bin of all channels by a random angle, the same in each channel, so that stereo stays where it was.
     *
     * @param range how far: 0 not at all, 1 anywhere
     */
    static void scatter(Spectrum[] channels, SplittableRandom random, double range) {
        for (int bin = 0; bin < channels[0].bins(); bin++) {
            int index = (int) (range * (random.nextDouble() - 0.5) * COUNT) & (COUNT - 1);
            for (Spectrum channel : channels) {
                channel.turn(bin, COSINES[index], SINES[index]);
            }
        }
    }
}
