/**
 * The effects Kerros brings along. Each is an {@link org.kerros.render.Effect}, which says what can be set, and a unit,
 * which works; {@link org.kerros.render.effects.Stepped} is what most units are, {@link
 * org.kerros.render.effects.Section} the filter most of them are made of. What they sound like and what they are good for
 * stands in the manual, why none is a library's in the module's README.
 */
@NullMarked
package org.kerros.render.effects;

import org.jspecify.annotations.NullMarked;
