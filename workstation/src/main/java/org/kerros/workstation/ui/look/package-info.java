/**
 * How Kerros looks: {@link org.kerros.workstation.ui.look.Theme} sets colours and type,
 * {@link org.kerros.workstation.ui.look.Palette} names the colours that are painted with,
 * {@link org.kerros.workstation.ui.look.Icons} is the one set of icons. Small parts that several panels are made of come from
 * {@link org.kerros.workstation.ui.look.Parts}.
 */
@NullMarked
package org.kerros.workstation.ui.look;

import org.jspecify.annotations.NullMarked;
