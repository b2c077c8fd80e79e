package org.kerros.generators.training;

import java.util.Collections;
import java.util.List;
import org.kerros.generators.Inference;
import org.kerros.generators.melody.Melody;
import org.kerros.generators.melody.MelodyRange;
import org.kerros.generators.melody.NetworkShape;

/** A batch of the starter's training, to be learnt again and again: eight melodies of 384 sixteenths, one layer of 256. */
public final class OneBatch {
    private final NetworkInTraining network;
    private final Batch batch;
    private final Dropout dropout;

    public OneBatch() {
        NetworkShape shape = new NetworkShape(MelodyRange.BASIC, List.of(256));
        network = new NetworkInTraining(shape, TrainingState.fresh(shape, 1).weights(), Inference.shared());
        int[] events = new int[384];
        for (int i = 0; i < events.length; i++) {
            events[i] = i % 2 == 0 ? 60 + i % 7 : Melody.NO_EVENT;
        }
        batch = new Batch(MelodyRange.BASIC, Collections.nCopies(8, Melody.of(events)));
        dropout = new Dropout(shape.units(), 0.5, 1);
    }

    /** Learns it once; returns the loss. */
    public double learn() {
        return network.learn(batch, dropout.masks(batch.melodies())).loss();
    }
}
