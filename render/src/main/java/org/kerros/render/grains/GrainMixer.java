package org.kerros.render.grains;

import org.kerros.library.AudioBuffer;

/** Adds grains to a stereo sound. */
final class GrainMixer {
    private final AudioBuffer source;
    private final WindowTable window;
    private final float[] left;
    private final float[] right;
    private float[] shape = {};
    private float[] grainSound = {};

    GrainMixer(AudioBuffer source, WindowTable window, AudioBuffer out) {
        this.source = source;
        this.window = window;
        this.left = out.channel(0);
        this.right = out.channel(1);
    }

    /** Adds a grain at a level. */
    void add(Grain grain, double level) {
        double angle = (grain.pan() + 1) * StrictMath.PI / 4;
        float leftLevel = (float) (level * StrictMath.cos(angle));
        float rightLevel = (float) (level * StrictMath.sin(angle));
        if (source.channels() == 1) {
            addMono(grain, leftLevel, rightLevel);
        } else {
            float balance = (float) StrictMath.sqrt(2);
            addChannel(grain, source.channel(0), left, leftLevel * balance);
            addChannel(grain, source.channel(1), right, rightLevel * balance);
        }
    }

    private void addMono(Grain grain, float leftLevel, float rightLevel) {
        int frames = read(grain, source.channel(0), left.length);
        int at = (int) grain.onset();
        for (int n = 0; n < frames; n++) {
            left[at + n] += grainSound[n] * leftLevel;
            right[at + n] += grainSound[n] * rightLevel;
        }
    }

    private void addChannel(Grain grain, float[] samples, float[] to, float level) {
        int frames = read(grain, samples, to.length);
        int at = (int) grain.onset();
        for (int n = 0; n < frames; n++) {
            to[at + n] += grainSound[n] * level;
        }
    }

    /** Reads a grain under its window; returns how many of its frames lie within the cloud. */
    private int read(Grain grain, float[] samples, int cloudFrames) {
        if (shape.length != grain.frames()) {
            shape = window.shape(grain.frames());
            grainSound = new float[grain.frames()];
        }
        int frames = (int) Math.min(grain.frames(), cloudFrames - grain.onset());
        if (isInside(grain, samples.length)) {
            readInside(grain, samples, frames);
        } else {
            readAtEdge(grain, samples, frames);
        }
        return frames;
    }

    private static boolean isInside(Grain grain, int length) {
        double last = grain.position() + grain.frames() * grain.ratio();
        return Math.min(grain.position(), last) >= 1 && Math.max(grain.position(), last) < length - 2;
    }

    private void readInside(Grain grain, float[] samples, int frames) {
        double position = grain.position();
        double ratio = grain.ratio();
        for (int n = 0; n < frames; n++) {
            double place = position + n * ratio;
            int i = (int) place;
            grainSound[n] =
                    shape[n] * hermite(samples[i - 1], samples[i], samples[i + 1], samples[i + 2], (float) (place - i));
        }
    }

    /** What would lie beyond the source is silence. */
    private void readAtEdge(Grain grain, float[] samples, int frames) {
        for (int n = 0; n < frames; n++) {
            double place = grain.position() + n * grain.ratio();
            int i = (int) Math.floor(place);
            float f = (float) (place - i);
            grainSound[n] =
                    shape[n] * hermite(at(samples, i - 1), at(samples, i), at(samples, i + 1), at(samples, i + 2), f);
        }
    }

    private static float at(float[] samples, int i) {
        return i >= 0 && i < samples.length ? samples[i] : 0;
    }

    /** Four-point Hermite (Catmull-Rom) interpolation. */
    private static float hermite(float a, float b, float c, float d, float f) {
        float first = 0.5f * (c - a);
        float second = a - 2.5f * b + 2 * c - 0.5f * d;
        float third = 1.5f * (b - c) + 0.5f * (d - a);
        return b + f * (first + f * (second + f * third));
    }
}
