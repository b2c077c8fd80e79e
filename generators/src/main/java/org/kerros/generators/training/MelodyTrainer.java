package org.kerros.generators.training;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.kerros.generators.Inference;
import org.kerros.generators.Seeds;
import org.kerros.generators.melody.Melody;
import org.kerros.generators.melody.MelodyRange;
import org.kerros.generators.melody.NetworkShape;
import org.kerros.library.CheckpointCard;
import org.kerros.library.Settings;
import org.kerros.timeline.work.Progress;

/**
 * Trains one network, epoch by epoch, by full back-propagation through each melody. What happens in an epoch depends on
 * the state before it, the seed and the epoch's number alone, so a training that was stopped goes on as it would have.
 */
final class MelodyTrainer {
    private static final int TEST_BATCH = 16;

    private final TrainingFolder folder;
    private final Settings settings;
    private final Inference inference;
    private final NetworkShape shape;
    private final List<Melody> training;
    private final List<Batch> heldOut;
    private final double trigramLoss;

    MelodyTrainer(TrainingFolder folder, MelodyDataset dataset, Settings settings, Inference inference) {
        this.folder = folder;
        this.settings = settings;
        this.inference = inference;
        this.shape = folder.shape();
        this.training = fitted(dataset.training(), shape.range());
        List<Melody> tests = fitted(dataset.heldOut(), shape.range());
        this.heldOut = Batch.inOrder(shape.range(), tests, TEST_BATCH);
        this.trigramLoss = new Trigram(shape.range(), training).loss(tests);
    }

    private static List<Melody> fitted(List<Melody> melodies, MelodyRange range) {
        return melodies.stream()
                .map(melody -> range.fit(melody, range.amountFor(melody)))
                .toList();
    }

    CheckpointCard train(TrainingState begun, Progress progress) {
        TrainingState state = begun;
        long epochs = settings.integer("epochs");
        while (state.epoch() < epochs && state.epoch() - state.best() < settings.integer("patience")) {
            double done = (double) state.epoch() / epochs;
            state = epoch(state, progress.part(done, done + 1.0 / epochs));
            folder.keep(state, trigramLoss, inference.engine());
        }
        return folder.card();
    }

    private TrainingState epoch(TrainingState before, Progress progress) {
        int epoch = before.epoch() + 1;
        long seed = Seeds.derived(settings.integer("seed"), epoch);
        List<Batch> batches =
                Batch.shuffled(shape.range(), training, (int) settings.integer("batch"), new Random(seed));
        Dropout dropout = new Dropout(shape.units(), settings.number("dropout"), seed);
        double sum = 0;
        long events = 0;
        for (int i = 0; i < batches.size(); i++) {
            progress.report((double) i / batches.size(), message(before, epoch, i, batches.size()));
            double loss = learn(before.weights(), batches.get(i), dropout, before.step() + i + 1, epoch);
            sum += loss * batches.get(i).events();
            events += batches.get(i).events();
        }
        double tested = new NetworkInTraining(shape, before.weights(), inference).loss(heldOut);
        return before.after(batches.size(), sum / events, tested);
    }

    private double learn(Map<String, Weights> weights, Batch batch, Dropout dropout, long step, int epoch) {
        NetworkInTraining network = new NetworkInTraining(shape, weights, inference);
        NetworkInTraining.Lesson lesson = network.learn(batch, dropout.masks(batch.melodies()));
        double rate = settings.number("learningRate") * Math.pow(settings.number("decay"), epoch - 1);
        lesson.gradients()
                .forEach((name, gradient) -> Adam.step(
                        Objects.requireNonNull(weights.get(name)), gradient, step, rate, settings.number("clip")));
        return lesson.loss();
    }

    private String message(TrainingState before, int epoch, int batch, int batches) {
        String text =
                "Epoch " + epoch + " of " + settings.integer("epochs") + ", batch " + (batch + 1) + " of " + batches;
        return before.best() == 0
                ? text
                : text
                        + String.format(
                                Locale.ROOT,
                                ", best %.3f nats an event in epoch %d (trigram %.3f)",
                                before.bestLoss(),
                                before.best(),
                                trigramLoss);
    }
}
