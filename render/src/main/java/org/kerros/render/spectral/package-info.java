/**
 * Sound as spectra: the Fourier transform, frames of it over time, and pictures of them. {@link
 * org.kerros.render.spectral.Fourier} is at the bottom of all. Tables come from {@link StrictMath}, so every sound can be
 * made again exactly.
 */
@NullMarked
package org.kerros.render.spectral;

import org.jspecify.annotations.NullMarked;
