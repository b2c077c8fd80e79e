package org.kerros.render.effects;

/**
 * Lets every frequency pass alike, and spreads it in time.
 *
 * @see <a href="https://www.aes.org/e-lib/browse.cfm?elib=343">Schroeder 1962, Natural sounding artificial
 *     reverberation</a>
 */
final class AllPass {
    private final DelayLine line;
    private final int frames;
    private final double gain;

    AllPass(int frames, double gain) {
        line = new DelayLine(frames);
        this.frames = frames;
        this.gain = gain;
    }

    double next(double sample) {
        double delayed = line.read(frames);
        double kept = sample - gain * delayed;
        line.write(kept);
        return delayed + gain * kept;
    }

    void clear() {
        line.clear();
    }
}
