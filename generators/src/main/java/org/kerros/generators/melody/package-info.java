/**
 * Melodies from recurrent networks, one event a sixteenth, as Melody RNN makes them.
 * {@link org.kerros.generators.melody.MelodyRnnGenerator} is the place to start, a
 * {@link org.kerros.generators.melody.MelodyNetwork} the trained thing. Playing a network is plain Java in strict
 * arithmetic, so a recipe gives the same notes on every machine; training it is the engine's work.
 *
 * @see <a href="https://magenta.tensorflow.org/2016/07/15/lookback-rnn-attention-rnn">Waite 2016</a>
 */
@NullMarked
package org.kerros.generators.melody;

import org.jspecify.annotations.NullMarked;
