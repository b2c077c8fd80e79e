package org.kerros.render;

/** A signal made louder or softer. */
record ScaledSignal(Signal signal, float factor) implements Signal {
    @Override
    public int rate() {
        return signal.rate();
    }

    @Override
    public long frames() {
        return signal.frames();
    }

    @Override
    public void read(float[][] block, int count, long position) {
        signal.read(block, count, position);
        for (float[] channel : block) {
            for (int i = 0; i < count; i++) {
                channel[i] *= factor;
            }
        }
    }
}
