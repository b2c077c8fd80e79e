package org.kerros.generators.melody;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.kerros.timeline.work.Progress;

/**
 * Continues a melody event by event, several at a time where asked: a beam search that draws instead of trying all.
 *
 * @param temperature below 1 more expected, above more surprising
 * @param mostLikely takes the likeliest event instead of drawing
 * @param beam how many melodies are kept after each round
 * @param branch how many continuations of each are tried
 * @param iteration events added in a round
 */
record Continuation(double temperature, boolean mostLikely, int beam, int branch, int iteration) {
    /** A melody so far, and what the network remembers of it before its last event. */
    private static final class Candidate {
        final List<Integer> events;
        final MelodyNetwork.State state;
        double score;

        Candidate(List<Integer> events, MelodyNetwork.State state, double score) {
            this.events = events;
            this.state = state;
            this.score = score;
        }

        Candidate copy() {
            return new Candidate(new ArrayList<>(events), state.copy(), score);
        }

        double score() {
            return score;
        }
    }

    /**
     * Continues a melody.
     *
     * @param primer within the network's range, at least one event, fewer than {@code steps}
     * @param steps length of the result, with the primer
     * @param draws one number for every event tried
     */
    Melody continued(MelodyNetwork network, Melody primer, int steps, DoubleSupplier draws, Progress progress) {
        List<Candidate> candidates = repeated(List.of(heard(network, primer)), beam);
        int missing = steps - primer.length();
        int round = (missing - 1) % iteration + 1;
        for (int done = 0; done < missing; done += round, round = iteration) {
            progress.report((double) done / missing, "Composing step " + (primer.length() + done) + " of " + steps);
            if (done > 0) {
                candidates = best(candidates);
            }
            candidates = repeated(candidates, branch);
            for (int step = 0; step < round; step++) {
                candidates.forEach(candidate -> extend(network, candidate, draws));
            }
        }
        List<Integer> events = best(candidates).get(0).events;
        return Melody.exactly(events.stream().mapToInt(Integer::intValue).toArray());
    }

    private Candidate heard(MelodyNetwork network, Melody primer) {
        Candidate candidate = new Candidate(new ArrayList<>(), network.start(), 0);
        candidate.events.add(primer.event(0));
        for (int i = 1; i < primer.length(); i++) {
            double[] next = next(network, candidate);
            candidate.score += StrictMath.log(next[network.range().classOf(primer.event(i))]);
            candidate.events.add(primer.event(i));
        }
        return candidate;
    }

    private double[] next(MelodyNetwork network, Candidate candidate) {
        int last = candidate.events.get(candidate.events.size() - 1);
        float[] logits = network.hear(network.range().classOf(last), candidate.state);
        return MelodyNetwork.probabilities(logits, temperature);
    }

    private void extend(MelodyNetwork network, Candidate candidate, DoubleSupplier draws) {
        double[] next = next(network, candidate);
        int index = mostLikely ? likeliest(next) : drawn(next, draws.getAsDouble());
        candidate.score += StrictMath.log(next[index]);
        candidate.events.add(network.range().eventOf(index));
    }

    static int likeliest(double[] probabilities) {
        int best = 0;
        for (int k = 1; k < probabilities.length; k++) {
            best = probabilities[k] > probabilities[best] ? k : best;
        }
        return best;
    }

    /** The class at a place, from 0 to below 1, in the row of all classes laid end to end. */
    static int drawn(double[] probabilities, double place) {
        double whole = 0;
        for (double probability : probabilities) {
            whole += probability;
        }
        double sum = 0;
        for (int k = 0; k < probabilities.length; k++) {
            sum += probabilities[k];
            if (sum / whole > place) {
                return k;
            }
        }
        return likeliest(probabilities);
    }

    private static List<Candidate> repeated(List<Candidate> candidates, int times) {
        List<Candidate> result = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            candidates.forEach(candidate -> result.add(candidate.copy()));
        }
        return result;
    }

    private List<Candidate> best(List<Candidate> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .limit(beam)
                .toList();
    }
}
