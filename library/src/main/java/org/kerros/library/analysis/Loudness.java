package org.kerros.library.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kerros.library.AudioBuffer;

/**
 * Measures loudness and true peak of sound that comes block by block (ITU-R BS.1770-4, EBU R128, EBU Tech 3341 and
 * 3342). Levels are in LUFS and dBTP, ranges in LU; silence has a level of −∞. Confined to one thread at a time.
 */
public final class Loudness {
    /** Blocks of integrated loudness and range begin every tenth of a second. */
    private static final int HOP_STEPS = ChannelLoudness.STEPS_A_SECOND / 10;

    private static final int MOMENTARY_STEPS = 4 * HOP_STEPS;
    private static final int SHORT_TERM_STEPS = 30 * HOP_STEPS;
    private static final double OFFSET_DB = -0.691;
    private static final double ABSOLUTE_GATE = -70;
    private static final double INTEGRATED_GATE_LU = -10;
    private static final double RANGE_GATE_LU = -20;
    private static final double RANGE_LOW = 0.10;
    private static final double RANGE_HIGH = 0.95;

    private final int rate;
    private final List<ChannelLoudness> channels;
    private final double[] weights;
    private final Loudest loudestMoment = new Loudest(MOMENTARY_STEPS);
    private final Loudest loudestShortTerm = new Loudest(SHORT_TERM_STEPS);

    /** Begins to measure. */
    public Loudness(int rate, int channels) {
        this(
                rate,
                IntStream.range(0, channels)
                        .mapToObj(channel -> new ChannelLoudness(rate))
                        .toList());
    }

    private Loudness(int rate, List<ChannelLoudness> channels) {
        this.rate = rate;
        this.channels = channels;
        this.weights = new double[channels.size()];
        for (int c = 0; c < weights.length; c++) {
            weights[c] = weight(c, weights.length);
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

    /** The loudness of channels that were measured apart and are equally long. */
    public static Loudness of(int rate, List<ChannelLoudness> channels) {
        return new Loudness(rate, List.copyOf(channels));
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
        if (planar.length != weights.length) {
            throw new IllegalArgumentException("There are " + weights.length + " channels, not " + planar.length);
        }
        for (int c = 0; c < weights.length; c++) {
            channels.get(c).add(planar[c], 0, count);
        }
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
        int steps = steps();
        return steps < length ? Double.NEGATIVE_INFINITY : lufs(power(steps - length, length));
    }

    /** The highest momentary loudness so far, looked for every 10 ms. */
    public double highestMomentary() {
        return lufs(loudestMoment.among(steps(), first -> power(first, MOMENTARY_STEPS)));
    }

    /** The highest short-term loudness so far, looked for every 10 ms. */
    public double highestShortTerm() {
        return lufs(loudestShortTerm.among(steps(), first -> power(first, SHORT_TERM_STEPS)));
    }

    /**
     * Loudness of the whole, gated twice. Sound shorter than the standard's shortest block of 0.4 s is measured as one
     * block, without a gate.
     */
    public double integrated() {
        if (steps() < MOMENTARY_STEPS) {
            return lufs(energyOfAll() / Math.max(1, channels.get(0).frames()));
        }
        return lufs(Arrays.stream(gated(powers(MOMENTARY_STEPS), INTEGRATED_GATE_LU))
                .average()
                .orElse(0));
    }

    private double energyOfAll() {
        double sum = 0;
        for (int c = 0; c < weights.length; c++) {
            sum += weights[c] * channels.get(c).unfinished();
        }
        for (int step = 0; step < steps(); step++) {
            sum += energy(step);
        }
        return sum;
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
                * Math.log10(channels.stream()
                        .mapToDouble(ChannelLoudness::truePeak)
                        .max()
                        .orElse(0));
    }

    /** The highest sample, in dBFS. */
    public double samplePeakDb() {
        return 20
                * Math.log10(channels.stream()
                        .mapToDouble(ChannelLoudness::samplePeak)
                        .max()
                        .orElse(0));
    }

    private int steps() {
        return channels.get(0).steps();
    }

    private double energy(int step) {
        double sum = 0;
        for (int c = 0; c < weights.length; c++) {
            sum += weights[c] * channels.get(c).energy(step);
        }
        return sum;
    }

    /** Mean power of every stretch of so many steps, one beginning with each tenth of a second. */
    private double[] powers(int length) {
        double[] hops = hops();
        int together = length / HOP_STEPS;
        double[] powers = new double[Math.max(0, hops.length - together + 1)];
        for (int i = 0; i < powers.length; i++) {
            powers[i] = Arrays.stream(hops, i, i + together).sum() / framesOf(i * HOP_STEPS, length);
        }
        return powers;
    }

    private double[] hops() {
        double[] hops = new double[steps() / HOP_STEPS];
        for (int step = 0; step < hops.length * HOP_STEPS; step++) {
            hops[step / HOP_STEPS] += energy(step);
        }
        return hops;
    }

    private double power(int first, int length) {
        double sum = 0;
        for (int i = first; i < first + length; i++) {
            sum += energy(i);
        }
        return sum / framesOf(first, length);
    }

    private long framesOf(int first, int length) {
        long start = first == 0 ? 0 : ChannelLoudness.stepEnd(rate, first - 1);
        return ChannelLoudness.stepEnd(rate, first + length - 1) - start;
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
