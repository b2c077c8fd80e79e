/**
 * The arrange view: tracks over time. {@link org.kerros.workstation.ui.arrange.TimelineModel} is the place to start: what is
 * shown, selected and being dragged, without Swing. A {@link org.kerros.workstation.ui.arrange.Drag} turns pointer
 * positions into one edit; painters draw what the model says; {@link org.kerros.workstation.ui.arrange.WaveTiles} keeps
 * pictures of waveforms so that scrolling copies pixels and computes nothing.
 */
@NullMarked
package org.kerros.workstation.ui.arrange;

import org.jspecify.annotations.NullMarked;
