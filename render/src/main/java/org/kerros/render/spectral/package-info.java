/**
 * Sound as spectra: the Fourier transform, frames of it over time, and processes that work on them. {@link
 * org.kerros.render.spectral.Fourier} is at the bottom of all. Tables come from {@link StrictMath} and chance from the
 * recipe's seed, so every sound can be made again exactly.
 */
@NullMarked
package org.kerros.render.spectral;

import org.jspecify.annotations.NullMarked;
