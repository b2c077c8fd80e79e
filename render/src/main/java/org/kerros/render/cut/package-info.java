/**
 * Cuts clips and shapes them as a whole: {@link org.kerros.render.cut.Slice} takes a piece out, {@link
 * org.kerros.render.cut.Kick} puts a body under an attack. Where to cut is found by {@code
 * org.kerros.library.analysis.Slicer}.
 */
@NullMarked
package org.kerros.render.cut;

import org.jspecify.annotations.NullMarked;
