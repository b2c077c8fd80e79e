package org.kerros.render;

/**
 * Lets a place in the piece be heard while it is dragged: grains of a tenth of a second around it, over and over, two at
 * a time under windows that add up to one. Confined to the audio thread.
 */
final class Scrub {
    private static final double GRAIN_SECONDS = 0.1;

    private final float[][] part = new float[2][Player.BLOCK_FRAMES];
    private final long[] starts = new long[2];
    private float[] window = {};
    private int age;

    /** Makes ready for a rate. */
    void open(int rate) {
        window = window(2 * Math.max(1, (int) (rate * GRAIN_SECONDS / 2)));
    }

    /** Begins anew around a frame, with a grain at its loudest. */
    void begin(long frame) {
        age = window.length / 2;
        starts[0] = start(frame);
        starts[1] = start(frame);
    }

    private static float[] window(int frames) {
        float[] window = new float[frames];
        for (int i = 0; i < frames; i++) {
            window[i] = (float) (0.5 - 0.5 * Math.cos(2 * Math.PI * i / frames));
        }
        return window;
    }

    private long start(long frame) {
        return Math.max(0, frame - window.length / 2);
    }

    /** Fills part of a block with what is around a frame. */
    void read(ScrubVoices voices, float[][] block, int at, int count, long frame) {
        int half = window.length / 2;
        for (int done = 0; done < count; ) {
            int frames = Math.min(count - done, half - age % half);
            for (int voice = 0; voice < 2; voice++) {
                int mine = (age + voice * half) % window.length;
                voices.rendering(voice).renderInto(part, frames, starts[voice] + mine);
                put(block, at + done, frames, mine, voice == 0);
            }
            age = (age + frames) % window.length;
            // A grain that is over begins again where the place is now.
            if (age % half == 0) {
                starts[age == 0 ? 0 : 1] = start(frame);
            }
            done += frames;
        }
    }

    private void put(float[][] block, int at, int count, int age, boolean first) {
        for (int side = 0; side < 2; side++) {
            for (int i = 0; i < count; i++) {
                float sample = part[side][i] * window[age + i];
                block[side][at + i] = first ? sample : block[side][at + i] + sample;
            }
        }
    }
}
