/**
 * Makes clips with neural models. {@link org.kerros.generators.Generator} is the place to start: one for each family of
 * models, found by {@link org.kerros.generators.Generators}. The trained models they play are kept by
 * {@link org.kerros.generators.Checkpoints}; whatever needs the native engine goes through
 * {@link org.kerros.generators.Inference}.
 */
@NullMarked
package org.kerros.generators;

import org.jspecify.annotations.NullMarked;
