/**
 * The library: a table of clips that is searched by typing and listened to by arrow keys.
 * {@link org.kerros.workstation.ui.browse.LibraryModel} is the place to start.
 */
@NullMarked
package org.kerros.workstation.ui.browse;

import org.jspecify.annotations.NullMarked;
