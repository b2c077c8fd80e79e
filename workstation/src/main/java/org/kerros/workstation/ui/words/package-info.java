/**
 * The words of the window: {@link org.kerros.workstation.ui.words.Texts} holds them, {@link org.kerros.workstation.ui.words.Say}
 * writes times and levels, {@link org.kerros.workstation.ui.words.Read} understands what people type. Knows no Swing.
 */
@NullMarked
package org.kerros.workstation.ui.words;

import org.jspecify.annotations.NullMarked;
