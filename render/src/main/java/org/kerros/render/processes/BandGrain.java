package org.kerros.render.processes;

/**
 * A grain of some frequencies only.
 *
 * @param onset the output frame at which it begins
 * @param start where in the source it begins, in frames
 * @param frames how long it lasts
 * @param low its lowest frequency in Hz; what lies below is silent
 * @param high its highest
 * @param pan −1 to 1
 */
record BandGrain(long onset, long start, int frames, double low, double high, double pan) {}
