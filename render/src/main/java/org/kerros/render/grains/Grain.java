package org.kerros.render.grains;

/**
 * One grain.
 *
 * @param onset the output frame at which it begins
 * @param frames how long it lasts in the output
 * @param position where in the source it begins, in source frames
 * @param ratio source frames to an output frame; negative reads backwards
 * @param pan −1 to 1
 */
record Grain(long onset, int frames, double position, double ratio, double pan) {}
