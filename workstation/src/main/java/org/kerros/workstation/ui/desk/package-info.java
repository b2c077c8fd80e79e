/**
 * What all panels share, without Swing: the {@link org.kerros.workstation.ui.desk.Piece} being worked on, what is selected
 * and shown, the playhead, and what clips look like. {@link org.kerros.workstation.ui.desk.Desk} holds it together.
 */
@NullMarked
package org.kerros.workstation.ui.desk;

import org.jspecify.annotations.NullMarked;
