/**
 * What sounds there are and how each came to be. {@link org.kerros.library.Clip} is the place to start; its
 * {@link org.kerros.library.Provenance} says where it is from, its media lie in the {@link org.kerros.library.MediaStore}.
 */
@NullMarked
package org.kerros.library;

import org.jspecify.annotations.NullMarked;
