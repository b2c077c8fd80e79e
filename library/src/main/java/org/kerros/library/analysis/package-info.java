/**
 * Measures sound. {@link org.kerros.library.analysis.Analysis} is the place to start; what it finds is a
 * {@link org.kerros.library.Descriptors}. {@link org.kerros.library.analysis.Loudness} is also the meter of mixes, and
 * {@link org.kerros.library.analysis.Waveform} what is drawn of a sound.
 */
@NullMarked
package org.kerros.library.analysis;

import org.jspecify.annotations.NullMarked;
