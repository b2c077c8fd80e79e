/**
 * Makes clips from grains of other clips. {@link org.kerros.render.grains.GrainCloud} is the place to start;
 * {@link org.kerros.render.grains.Window} holds the shapes a grain may have. Every random choice comes from the recipe's
 * seed, so a cloud can be made again exactly.
 */
@NullMarked
package org.kerros.render.grains;

import org.jspecify.annotations.NullMarked;
