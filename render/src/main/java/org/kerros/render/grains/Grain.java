package org.kerros.render.grains;

/**
 * One grain of a cloud, told to those who draw it.
 *
 * @param onset the frame of the cloud at which it begins
 * @param frames how long it lasts there
 * @param source which of the sources it is taken from, counted from 0
 * @param position where in that sound it begins to read, in seconds
 * @param reach how far it reads from there, in seconds; negative backwards
 * @param semitones how much higher than the sound it is
 * @param pan −1 to 1
 * @param level a factor
 */
public record Grain(
        long onset,
        int frames,
        int source,
        double position,
        double reach,
        double semitones,
        double pan,
        double level) {}
