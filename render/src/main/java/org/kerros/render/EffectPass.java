package org.kerros.render;

import java.util.Arrays;
import org.kerros.library.AudioBuffer;
import org.kerros.timeline.work.Progress;

/** Sends a whole sound through a unit, and on until its tail is over. */
final class EffectPass {
    private static final int SPAN = 256;
    /** A tail below this part of the loudest sample, −100 dB, is over. */
    private static final float NOTHING = 1e-5f;
    /** No tail is kept for longer, whatever an effect says. */
    private static final int LONGEST_TAIL_SECONDS = 120;

    private final EffectUnit unit;
    private final double[] values;
    private final AudioBuffer sound;
    private final int late;
    private final int total;

    EffectPass(EffectUnit unit, double[] values, AudioBuffer sound) {
        this.unit = unit;
        this.values = values;
        this.sound = sound;
        late = unit.latencyFrames();
        long longest = (long) LONGEST_TAIL_SECONDS * sound.rate();
        long tail = Math.min(Math.max(unit.tailFrames(values), late), longest);
        total = Math.toIntExact(Math.min(Integer.MAX_VALUE - SPAN, sound.frames() + tail));
    }

    AudioBuffer run(Progress progress) {
        float[] left = Arrays.copyOf(sound.channel(0), total);
        float[] right = Arrays.copyOf(sound.channel(sound.channels() - 1), total);
        for (int at = 0; at < total; at += SPAN) {
            if (at % (SPAN * 64) == 0) {
                progress.report((double) at / total, "Working on the sound");
            }
            unit.process(left, right, at, Math.min(total, at + SPAN), values, values);
        }
        int end = late + Math.max(sound.frames(), end(left, right) - late);
        boolean mono = sound.channels() == 1 && Arrays.equals(left, right);
        return Cleaning.finite(
                mono
                        ? new AudioBuffer(sound.rate(), kept(left, end))
                        : new AudioBuffer(sound.rate(), kept(left, end), kept(right, end)));
    }

    /** The frame after the last that can be heard. */
    private int end(float[] left, float[] right) {
        float least = NOTHING * Math.max(sound.peak(), new AudioBuffer(sound.rate(), left, right).peak());
        int end = total;
        while (end > 0 && Math.abs(left[end - 1]) <= least && Math.abs(right[end - 1]) <= least) {
            end--;
        }
        return end;
    }

    private float[] kept(float[] samples, int end) {
        return Arrays.copyOfRange(samples, late, Math.min(end, total));
    }
}
