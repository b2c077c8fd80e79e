/**
 * Prepares data and trains networks on it. {@link org.kerros.generators.training.MelodyTraining} is the place to start:
 * it turns MIDI files into a {@link org.kerros.generators.training.MelodyDataset} and that into a checkpoint. Training
 * can be cancelled after every batch and goes on from its last epoch, to the bit, as if it had never stopped.
 */
@NullMarked
package org.kerros.generators.training;

import org.jspecify.annotations.NullMarked;
