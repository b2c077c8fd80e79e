/**
 * Named changes to a composition, and the way back. {@link org.kerros.timeline.edit.Edit} only says how to go forward;
 * {@link org.kerros.timeline.edit.History} keeps what was, so undo is exact without an inverse to write.
 */
@NullMarked
package org.kerros.timeline.edit;

import org.jspecify.annotations.NullMarked;
