package org.kerros.workstation.ui.desk;

/** The outline of a clip's sound, readable at any zoom. */
public interface Shape {
    /** Frames per second of the positions asked for. */
    int rate();

    /**
     * Reads extremes and energy column by column, over all channels together.
     *
     * @param from first frame of the first column; columns before 0 and after the end are silent
     * @param framesPerColumn more than 0
     * @param min filled with the lowest sample of each column
     * @param max filled with the highest
     * @param rms filled with the root of the mean square
     */
    void read(double from, double framesPerColumn, float[] min, float[] max, float[] rms);
}
