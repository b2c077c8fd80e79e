package org.kerros.render;

/**
 * Lets sound come and go without a click: a gain that moves between silence and full along half a cosine of four
 * milliseconds. Confined to the audio thread.
 */
final class SmoothGain {
    private static final double SECONDS = 0.004;

    private float[] curve = curve(48_000);
    private int place;
    private int direction;

    private static float[] curve(int rate) {
        int frames = Math.max(1, (int) (rate * SECONDS));
        float[] curve = new float[frames + 1];
        for (int i = 0; i <= frames; i++) {
            curve[i] = (float) (0.5 - 0.5 * Math.cos(Math.PI * i / frames));
        }
        return curve;
    }

    /** Makes ready for a rate, in silence; not in the middle of sound. */
    void open(int rate) {
        curve = curve(rate);
        place = 0;
        direction = 0;
    }

    /** How many frames it takes from silence to full. */
    int frames() {
        return curve.length - 1;
    }

    /** The gain so many frames after silence. */
    float at(int frame) {
        return curve[Math.min(frame, frames())];
    }

    boolean isSilent() {
        return place == 0 && direction <= 0;
    }

    boolean isFalling() {
        return direction < 0;
    }

    /** How many more frames sound while it falls. */
    int framesLeft() {
        return place;
    }

    void rise() {
        direction = 1;
    }

    void fall() {
        direction = -1;
    }

    /** Full at once: where there is silence before, nothing can click. */
    void jumpUp() {
        place = frames();
        direction = 0;
    }

    /** Silent at once: after silence nothing can click. */
    void jumpDown() {
        place = 0;
        direction = 0;
    }

    void apply(float[][] block, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (place == frames() && direction >= 0) {
                direction = 0;
                return;
            }
            block[0][i] *= curve[place];
            block[1][i] *= curve[place];
            place = Math.max(0, place + direction);
        }
    }
}
