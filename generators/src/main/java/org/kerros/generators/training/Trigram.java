package org.kerros.generators.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kerros.generators.melody.Melody;
import org.kerros.generators.melody.MelodyRange;

/**
 * What counting alone knows of melodies: how often an event followed two others, smoothed with how often it followed
 * one, or none, by Witten and Bell's interpolation. The yardstick for networks.
 *
 * @see <a href="https://doi.org/10.1109/18.87000">Witten and Bell 1991</a>
 */
final class Trigram {
    private static final int LONGEST = 2;

    private final MelodyRange range;
    private final Map<List<Integer>, Map<Integer, Integer>> followers = new HashMap<>();

    /** Counts the events of melodies but their first, which nothing precedes. */
    Trigram(MelodyRange range, List<Melody> melodies) {
        this.range = range;
        for (Melody melody : melodies) {
            for (int i = 1; i < melody.length(); i++) {
                for (int order = 0; order <= Math.min(LONGEST, i); order++) {
                    followers
                            .computeIfAbsent(context(melody, i, order), unused -> new HashMap<>())
                            .merge(melody.event(i), 1, Integer::sum);
                }
            }
        }
    }

    private static List<Integer> context(Melody melody, int position, int order) {
        return order == 0
                ? List.of()
                : order == 1
                        ? List.of(melody.event(position - 1))
                        : List.of(melody.event(position - 2), melody.event(position - 1));
    }

    /** How surprised it is by an event of a melody on average, in nats; first events are not counted. */
    double loss(List<Melody> melodies) {
        double sum = 0;
        long events = 0;
        for (Melody melody : melodies) {
            for (int i = 1; i < melody.length(); i++) {
                sum -= StrictMath.log(probability(melody, i, Math.min(LONGEST, i)));
                events++;
            }
        }
        return sum / events;
    }

    /** The probability of an event after as many others as {@code order} says. */
    double probability(Melody melody, int position, int order) {
        double shorter = order == 0 ? 1.0 / range.classes() : probability(melody, position, order - 1);
        Map<Integer, Integer> counts = followers.get(context(melody, position, order));
        if (counts == null) {
            return shorter;
        }
        double kinds = counts.size();
        double total = counts.values().stream().mapToInt(Integer::intValue).sum();
        return (counts.getOrDefault(melody.event(position), 0) + kinds * shorter) / (total + kinds);
    }
}
