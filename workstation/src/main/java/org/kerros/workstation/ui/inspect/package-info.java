/**
 * The inspector: what a clip is and where it comes from, down to models and data.
 * {@link org.kerros.workstation.ui.inspect.Story} says it in words, {@link org.kerros.workstation.ui.inspect.Roots} finds
 * what a clip goes back to; {@link org.kerros.workstation.ui.inspect.InspectorPanel} shows both.
 */
@NullMarked
package org.kerros.workstation.ui.inspect;

import org.jspecify.annotations.NullMarked;
