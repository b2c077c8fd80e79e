/**
 * Reads the kinds of file that sound and notes come in, each through an {@link org.kerros.library.Importer} of its own.
 * Nothing a file says of itself is believed before it was compared with the file's real size.
 */
@NullMarked
package org.kerros.library.formats;

import org.jspecify.annotations.NullMarked;
