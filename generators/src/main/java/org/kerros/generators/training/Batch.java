package org.kerros.generators.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.kerros.generators.melody.Melody;
import org.kerros.generators.melody.MelodyRange;

/** Melodies that are learnt together, padded to the longest. */
final class Batch {
    // Melodies of like length are padded little; sorting within a few batches keeps chance in who meets whom.
    private static final int SORTED_BATCHES = 4;

    private final int melodies;
    private final int steps;
    private final int[] inputs;
    private final int[] labels;
    private final float[] counted;

    /** Melodies within the range. */
    Batch(MelodyRange range, List<Melody> melodies) {
        this.melodies = melodies.size();
        this.steps = melodies.stream().mapToInt(Melody::length).max().orElseThrow() - 1;
        this.inputs = new int[this.melodies * steps];
        this.labels = new int[inputs.length];
        this.counted = new float[inputs.length];
        for (int row = 0; row < this.melodies; row++) {
            Melody melody = melodies.get(row);
            for (int i = 0; i + 1 < melody.length(); i++) {
                inputs[row * steps + i] = range.classOf(melody.event(i));
                labels[row * steps + i] = range.classOf(melody.event(i + 1));
                counted[row * steps + i] = 1;
            }
        }
    }

    /** All melodies in batches of a size, in the order that chance gives; the last may be smaller. */
    static List<Batch> shuffled(MelodyRange range, List<Melody> melodies, int size, Random random) {
        List<Melody> order = new ArrayList<>(melodies);
        Collections.shuffle(order, random);
        for (int from = 0; from < order.size(); from += size * SORTED_BATCHES) {
            order.subList(from, Math.min(order.size(), from + size * SORTED_BATCHES))
                    .sort(Comparator.comparingInt(Melody::length));
        }
        List<Batch> batches = inOrder(range, order, size);
        Collections.shuffle(batches, random);
        return batches;
    }

    static List<Batch> inOrder(MelodyRange range, List<Melody> melodies, int size) {
        List<Batch> batches = new ArrayList<>();
        for (int from = 0; from < melodies.size(); from += size) {
            batches.add(new Batch(range, melodies.subList(from, Math.min(melodies.size(), from + size))));
        }
        return batches;
    }

    int melodies() {
        return melodies;
    }

    int steps() {
        return steps;
    }

    int[] inputs() {
        return inputs;
    }

    int[] labels() {
        return labels;
    }

    /** 1 where there is a label, 0 where there is padding. */
    float[] counted() {
        return counted;
    }

    /** How many events there are to predict. */
    long events() {
        double sum = 0;
        for (float each : counted) {
            sum += each;
        }
        return (long) sum;
    }
}
