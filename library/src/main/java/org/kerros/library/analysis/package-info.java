/**
 * What can be measured in a clip, and how clips are found by it. {@link org.kerros.library.analysis.Descriptors} is the
 * place to start.
 */
@NullMarked
package org.kerros.library.analysis;

import org.jspecify.annotations.NullMarked;
