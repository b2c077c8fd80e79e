/**
 * Makes clouds from grains of clips. {@link org.kerros.render.grains.LiveCloud} is one that can be played, and the place to
 * start; {@link org.kerros.render.grains.GrainCloud} says what can be set and renders it to a clip. A grain is drawn by
 * {@code Scatter}, when it begins is said by {@code Emission}, what moves meanwhile by {@code Motion}; {@code Crowd} adds up
 * those that sound. Every random choice comes from the seed and the grain's number, so a cloud can be made again exactly,
 * from anywhere.
 */
@NullMarked
package org.kerros.render.grains;

import org.jspecify.annotations.NullMarked;
