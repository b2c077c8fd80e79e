/**
 * Making new clips of others: through effects and other processes, of painted parts of a spectrogram, by cutting at attacks.
 * {@link org.kerros.workstation.ui.process.ProcessModel} decides, {@link org.kerros.workstation.ui.process.ProcessPanel}
 * shows.
 */
@NullMarked
package org.kerros.workstation.ui.process;

import org.jspecify.annotations.NullMarked;
