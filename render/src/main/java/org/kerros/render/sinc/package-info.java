/**
 * The one filter behind all changes of rate and speed, {@link org.kerros.render.sinc.Sinc}, and playing at any speed with
 * it.
 */
@NullMarked
package org.kerros.render.sinc;

import org.jspecify.annotations.NullMarked;
