/**
 * Processes on spectra: freezing, blurring, gating, shifting, crossing, stretching into textures, and grains of painted
 * times and frequencies. Each is a {@link org.kerros.render.SoundProcess} and found by its name. They stand apart from
 * the transform they are made with, {@code org.kerros.render.spectral}, because the mix uses that as well.
 */
@NullMarked
package org.kerros.render.processes;

import org.jspecify.annotations.NullMarked;
