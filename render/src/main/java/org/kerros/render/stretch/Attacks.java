package org.kerros.render.stretch;

import java.util.ArrayList;
import java.util.List;
import org.kerros.library.AudioBuffer;

/**
 * Finds attacks in the plain course of the sound: where the energy of its steps from sample to sample is suddenly many
 * times what it has been. Finds clicks and drums to the sample, and leaves held sound alone.
 */
final class Attacks {
    private static final double SHORT_SECONDS = 0.002;
    /** Longer than the period of the lowest voices, whose every pulse would else be an attack. */
    private static final double LONG_SECONDS = 0.03;

    private static final double SUDDEN = 20;
    private static final double SOFTEST = 1e-5;
    private static final double BEGINS = 0.1;

    private final double[] energies;
    private final double[] sums;
    private final int shortFrames;
    private final int longFrames;

    private Attacks(AudioBuffer sound) {
        this.energies = energies(sound);
        this.sums = sums(energies);
        this.shortFrames = (int) Math.max(2, SHORT_SECONDS * sound.rate());
        this.longFrames = (int) Math.max(30, LONG_SECONDS * sound.rate());
    }

    /** The frames at which attacks begin, ascending, at least 30 ms apart. */
    static List<Integer> of(AudioBuffer sound) {
        return new Attacks(sound).find();
    }

    private static double[] energies(AudioBuffer sound) {
        double[] energies = new double[sound.frames()];
        for (int channel = 0; channel < sound.channels(); channel++) {
            float[] samples = sound.channel(channel);
            double before = 0;
            for (int i = 0; i < samples.length; i++) {
                double step = samples[i] - before;
                energies[i] += step * step;
                before = samples[i];
            }
        }
        return energies;
    }

    private static double[] sums(double[] energies) {
        double[] sums = new double[energies.length + 1];
        for (int i = 0; i < energies.length; i++) {
            sums[i + 1] = sums[i] + energies[i];
        }
        return sums;
    }

    private List<Integer> find() {
        List<Integer> found = new ArrayList<>();
        double floor = SOFTEST * loudest();
        int i = 0;
        while (i < energies.length) {
            if (isSudden(i, floor)) {
                int attack = beginning(i);
                found.add(attack);
                i = attack + longFrames;
            } else {
                i++;
            }
        }
        return found;
    }

    private double loudest() {
        double loudest = 0;
        for (int i = 0; i < energies.length; i++) {
            loudest = Math.max(loudest, mean(i, i + shortFrames));
        }
        return loudest;
    }

    private boolean isSudden(int i, double floor) {
        double now = mean(i, i + shortFrames);
        return now > floor && now > SUDDEN * mean(i - longFrames, i);
    }

    private double mean(int from, int to) {
        int first = Math.max(0, from);
        int last = Math.min(energies.length, to);
        return (sums[Math.max(first, last)] - sums[first]) / (to - from);
    }

    /** Within what grew, the first step that is not small against the largest. */
    private int beginning(int from) {
        int to = Math.min(energies.length, from + 2 * shortFrames);
        double largest = 0;
        for (int i = from; i < to; i++) {
            largest = Math.max(largest, energies[i]);
        }
        int first = from;
        while (energies[first] < BEGINS * largest) {
            first++;
        }
        return first;
    }
}
