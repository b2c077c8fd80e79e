package org.kerros.render.grains;

/** Gives the window of a grain over some of its frames. Confined to one thread. */
final class GrainShape {
    private final float[] usual;
    private final boolean original;
    private final float[] numbers;
    private final float[] number = new float[GrainMixer.PIECE + 80];

    /**
     * Shapes for one rendering.
     *
     * @param usual the whole shape of grains of the usual length, or none
     * @param original whether shapes of other lengths are read as the first version did
     * @param longest no grain is longer, in frames
     */
    GrainShape(float[] usual, boolean original, int longest) {
        this.usual = usual;
        this.original = original;
        numbers = new float[original ? 0 : longest];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i;
        }
    }

    void read(Voice voice, int first, int count, float[] shape, int at) {
        if (usual.length == voice.frames) {
            System.arraycopy(usual, first, shape, at, count);
        } else if (original) {
            voice.window.fill(shape, at, first, count, voice.frames, voice.skew);
        } else if (voice.window.isHann() && voice.skew == 0) {
            System.arraycopy(numbers, first, number, at, count);
            hann(number, shape, 1f / voice.frames, at, at + count);
        } else {
            voice.window.fillQuickly(shape, at, first, count, voice.frames, voice.skew);
        }
    }

    // The square of a cosine's half swing, by its power series: within 10⁻⁶, and quicker than any table.
    private static void hann(float[] number, float[] shape, float step, int from, int to) {
        for (int k = from; k < to; k++) {
            float x = number[k] * step - 0.5f;
            float y = x * x;
            float cosine =
                    1 + y * (-4.934802f + y * (4.0587120f + y * (-1.3352627f + y * (0.23533063f + y * -0.025806891f))));
            shape[k] = cosine * cosine;
        }
    }
}
