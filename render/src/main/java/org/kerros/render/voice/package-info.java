/**
 * Makes sound of notes. {@link org.kerros.render.voice.RenderNotes} is the place to start: Java's built-in software
 * synthesiser, run faster than time and the same on every machine.
 */
@NullMarked
package org.kerros.render.voice;

import org.jspecify.annotations.NullMarked;
