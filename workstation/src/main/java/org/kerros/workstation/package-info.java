/** Starts Kerros: {@link Main} is the way in for the window and for the command line. */
@NullMarked
package org.kerros.workstation;

import org.jspecify.annotations.NullMarked;
