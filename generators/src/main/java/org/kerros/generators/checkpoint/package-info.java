/**
 * The files that trained models lie in: weights as {@link org.kerros.generators.checkpoint.Safetensors}, cards as JSON,
 * and a {@link org.kerros.generators.checkpoint.ContentKind} for what is none of ours. Everything read here may be
 * hostile: sizes are checked before memory is asked for.
 */
@NullMarked
package org.kerros.generators.checkpoint;

import org.jspecify.annotations.NullMarked;
