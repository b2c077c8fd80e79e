package org.kerros.render.grains;

import org.kerros.library.AudioBuffer;

/** Adds grains to a stereo sound. */
final class GrainMixer {
    private final AudioBuffer source;
    private final WindowTable window;
    private final float[] left;
    private final float[] right;

    GrainMixer(AudioBuffer source, WindowTable window, AudioBuffer out) {
        this.source = source;
        this.window = window;
        this.left = out.channel(0);
        this.right = out.channel(1);
    }

    /** Adds a grain at a level; what would lie beyond the source is silence. */
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
        float[] samples = source.channel(0);
        double step = 1.0 / grain.frames();
        int frames = (int) Math.min(grain.frames(), left.length - grain.onset());
        int at = (int) grain.onset();
        for (int n = 0; n < frames; n++) {
            float sample = cubic(samples, grain.position() + n * grain.ratio()) * window.at(n * step);
            left[at + n] += sample * leftLevel;
            right[at + n] += sample * rightLevel;
        }
    }

    private void addChannel(Grain grain, float[] samples, float[] to, float level) {
        double step = 1.0 / grain.frames();
        int frames = (int) Math.min(grain.frames(), to.length - grain.onset());
        int at = (int) grain.onset();
        for (int n = 0; n < frames; n++) {
            to[at + n] += cubic(samples, grain.position() + n * grain.ratio()) * window.at(n * step) * level;
        }
    }

    /** Four-point Hermite (Catmull-Rom) interpolation. */
    private static float cubic(float[] samples, double position) {
        int i = (int) Math.floor(position);
        float f = (float) (position - i);
        if (i >= 1 && i < samples.length - 2) {
            return hermite(samples[i - 1], samples[i], samples[i + 1], samples[i + 2], f);
        }
        return hermite(at(samples, i - 1), at(samples, i), at(samples, i + 1), at(samples, i + 2), f);
    }

    private static float at(float[] samples, int i) {
        return i >= 0 && i < samples.length ? samples[i] : 0;
    }

    private static float hermite(float a, float b, float c, float d, float f) {
        float first = 0.5f * (c - a);
        float second = a - 2.5f * b + 2 * c - 0.5f * d;
        float third = 1.5f * (b - c) + 0.5f * (d - a);
        return b + f * (first + f * (second + f * third));
    }
}
