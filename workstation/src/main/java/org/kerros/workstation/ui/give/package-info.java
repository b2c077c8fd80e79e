/**
 * Giving a piece away: bounce, stems, report, and the words about it. {@link org.kerros.workstation.ui.give.GiveDialog} is
 * what the dialogs share: options, progress that can be cancelled, and what came out.
 */
@NullMarked
package org.kerros.workstation.ui.give;

import org.jspecify.annotations.NullMarked;
