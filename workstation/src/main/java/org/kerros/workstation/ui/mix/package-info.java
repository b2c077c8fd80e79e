/**
 * The mixer: {@link org.kerros.workstation.ui.mix.MixerModel} says what can be done to strips,
 * {@link org.kerros.workstation.ui.mix.MixerPanel} shows a strip for every track, group and return and the master, and
 * {@link org.kerros.workstation.ui.mix.EffectModel} is one effect while it is being set.
 */
@NullMarked
package org.kerros.workstation.ui.mix;

import org.jspecify.annotations.NullMarked;
