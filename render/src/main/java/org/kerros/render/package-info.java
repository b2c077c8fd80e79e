/**
 * Hearing a composition. {@link org.kerros.render.Mix} is the place to start: {@link org.kerros.render.MixBuilder} makes
 * one of a composition, {@link org.kerros.render.Player} plays it, {@link org.kerros.render.Bounce} and
 * {@link org.kerros.render.Stems} write it to files. All three call the same {@code renderInto}.
 */
@NullMarked
package org.kerros.render;

import org.jspecify.annotations.NullMarked;
