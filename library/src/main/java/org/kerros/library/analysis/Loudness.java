package org.kerros.library.analysis;

import java.util.Arrays;
import org.kerros.library.AudioBuffer;

/**
 * Measures loudness and true peak of sound that comes block by block (ITU-R BS.1770-4, EBU R128, EBU Tech 3341 and
 * 3342). Levels are in LUFS and dBTP, ranges in LU; silence has a level of −∞. Confined to one thread at a time.
 */
public final class Loudness {
    private static final int STEPS_A_SECOND = 10;
    private static final int MOMENTARY_STEPS = 4;
    private static final int SHORT_TERM_STEPS = 30;
    private static final double OFFSET_DB = -0.691;
    private static final double ABSOLUTE_GATE = -70;
    private static final double INTEGRATED_GATE_LU = -10;
    private static final double RANGE_GATE_LU = -20;
    private static final double RANGE_LOW = 0.10;
    private static final double RANGE_HIGH = 0.95;

    private final int rate;
    private final KWeighting[] filters;
    private final TruePeak[] peaks;
    private final double[] weights;

    /** Weighted energy of each finished tenth of a second, and the frames it has. */
    private double[] energies = new double[256];

    private int steps;
    private double energy;
    private long frames;
    private float samplePeak;

    /** Begins to measure. */
    public Loudness(int rate, int channels) {
        this.rate = rate;
        this.filters = new KWeighting[channels];
        this.peaks = new TruePeak[channels];
        this.weights = new double[channels];
        for (int c = 0; c < channels; c++) {
            filters[c] = new KWeighting(rate);
            peaks[c] = new TruePeak(rate);
            weights[c] = weight(c, channels);
        }
    }

    /** Measures a whole sound. */
    public static Loudness of(AudioBuffer audio) {
        Loudness loudness = new Loudness(audio.rate(), audio.channels());
        float[][] planar = new float[audio.channels()][];
        for (int c = 0; c < planar.length; c++) {
            planar[c] = audio.channel(c);
        }
        loudness.add(planar, audio.frames());
        return loudness;
    }

    /** Surround channels count more, the low-frequency channel of six not at all. */
    private static double weight(int channel, int channels) {
        if (channels == 5) {
            return channel >= 3 ? 1.41 : 1;
        }
        if (channels == 6) {
            return channel >= 4 ? 1.41 : channel == 3 ? 0 : 1;
        }
        return 1;
    }

    /** Adds the first frames of a block. */
    public void add(float[][] planar, int count) {
        if (planar.length != filters.length) {
            throw new IllegalArgumentException("There are " + filters.length + " channels, not " + planar.length);
        }
        int done = 0;
        while (done < count) {
            int next = (int) Math.min(count, done + (stepEnd(steps) - frames));
            addWithinStep(planar, done, next);
            frames += next - done;
            done = next;
            if (frames == stepEnd(steps)) {
                finishStep();
            }
        }
    }

    /** The frame at which a step ends: tenths of a second need not be whole frames. */
    private long stepEnd(int step) {
        return Math.max(step + 1L, Math.round((step + 1.0) * rate / STEPS_A_SECOND));
    }

    private void addWithinStep(float[][] planar, int start, int end) {
        for (int c = 0; c < planar.length; c++) {
            energy += weights[c] * filters[c].energy(planar[c], start, end);
            peaks[c].add(planar[c], start, end);
            for (int i = start; i < end; i++) {
                float magnitude = Math.abs(planar[c][i]);
                if (magnitude > samplePeak && magnitude <= Float.MAX_VALUE) {
                    samplePeak = magnitude;
                }
            }
        }
    }

    private void finishStep() {
        if (steps == energies.length) {
            energies = Arrays.copyOf(energies, steps * 2);
        }
        energies[steps++] = energy;
        energy = 0;
    }

    /** Loudness of the last 0.4 s, or −∞ before there is that much. */
    public double momentary() {
        return last(MOMENTARY_STEPS);
    }

    /** Loudness of the last 3 s, or −∞ before there is that much. */
    public double shortTerm() {
        return last(SHORT_TERM_STEPS);
    }

    private double last(int length) {
        return steps < length ? Double.NEGATIVE_INFINITY : lufs(power(steps - length, length));
    }

    /** The highest momentary loudness so far. */
    public double highestMomentary() {
        return highest(MOMENTARY_STEPS);
    }

    /** The highest short-term loudness so far. */
    public double highestShortTerm() {
        return highest(SHORT_TERM_STEPS);
    }

    private double highest(int length) {
        return lufs(Arrays.stream(powers(length)).max().orElse(0));
    }

    /**
     * Loudness of the whole, gated twice. Sound shorter than the standard's shortest block of 0.4 s is measured as one
     * block, without a gate.
     */
    public double integrated() {
        if (steps < MOMENTARY_STEPS) {
            return lufs((Arrays.stream(energies, 0, steps).sum() + energy) / Math.max(1, frames));
        }
        return lufs(Arrays.stream(gated(powers(MOMENTARY_STEPS), INTEGRATED_GATE_LU))
                .average()
                .orElse(0));
    }

    /** How far soft and loud are apart: from the 10th to the 95th percentile of gated short-term loudness. */
    public double loudnessRange() {
        double[] powers = gated(powers(SHORT_TERM_STEPS), RANGE_GATE_LU);
        if (powers.length == 0) {
            return 0;
        }
        Arrays.sort(powers);
        return lufs(percentile(powers, RANGE_HIGH)) - lufs(percentile(powers, RANGE_LOW));
    }

    private static double percentile(double[] sorted, double part) {
        return sorted[(int) Math.round((sorted.length - 1) * part)];
    }

    /** The highest level on or between samples, in dBTP. */
    public double truePeakDb() {
        return 20
                * Math.log10(Arrays.stream(peaks)
                        .mapToDouble(TruePeak::largest)
                        .max()
                        .orElse(0));
    }

    /** The highest sample, in dBFS. */
    public double samplePeakDb() {
        return 20 * Math.log10(samplePeak);
    }

    /** Mean power of every stretch of so many steps, one beginning with each step. */
    private double[] powers(int length) {
        double[] powers = new double[Math.max(0, steps - length + 1)];
        for (int i = 0; i < powers.length; i++) {
            powers[i] = power(i, length);
        }
        return powers;
    }

    private double power(int first, int length) {
        double sum = 0;
        for (int i = first; i < first + length; i++) {
            sum += energies[i];
        }
        long start = first == 0 ? 0 : stepEnd(first - 1);
        return sum / (stepEnd(first + length - 1) - start);
    }

    /** Powers above the absolute gate, and above their mean by at least a relative one. */
    private static double[] gated(double[] powers, double relativeGate) {
        double[] audible = Arrays.stream(powers)
                .filter(power -> lufs(power) > ABSOLUTE_GATE)
                .toArray();
        double gate = lufs(Arrays.stream(audible).average().orElse(0)) + relativeGate;
        return Arrays.stream(audible).filter(power -> lufs(power) > gate).toArray();
    }

    private static double lufs(double power) {
        return OFFSET_DB + 10 * Math.log10(power);
    }
}
