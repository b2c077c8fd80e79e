/**
 * What a piece is: {@link org.kerros.timeline.Composition} is the place to start. Everything here is an immutable value
 * that knows only the JDK; positions and lengths are sample frames at the composition's rate.
 */
@NullMarked
package org.kerros.timeline;

import org.jspecify.annotations.NullMarked;
