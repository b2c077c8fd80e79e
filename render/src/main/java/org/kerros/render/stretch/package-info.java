/**
 * Makes sound longer, shorter, higher and lower. {@link org.kerros.render.stretch.TimeStretch} is the place to start. Each
 * way of stretching takes all channels at once, so that stereo stays where it was.
 */
@NullMarked
package org.kerros.render.stretch;

import org.jspecify.annotations.NullMarked;
