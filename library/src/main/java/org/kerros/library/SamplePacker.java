package org.kerros.library;

import java.nio.ByteBuffer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Puts planar samples into the interleaved little-endian bytes of a file, rounded as {@link Quantiser} says. */
final class SamplePacker {
    private final SampleFormat format;
    private final double scale;
    private final int most;
    private final @Nullable Quantiser dithered;

    /** @param dither seeded; null for plain rounding, which may be done by several threads at once */
    SamplePacker(SampleFormat format, @Nullable RandomGenerator dither) {
        this.format = format;
        scale = 1L << (format.bits() - 1);
        most = (int) (scale - 1);
        dithered = dither == null || format.isFloat() ? null : new Quantiser(format.bits(), dither);
    }

    /** Appends frames from somewhere in a block on; the buffer is little-endian. */
    void pack(float[][] planar, int start, int frames, ByteBuffer out) {
        int frameBytes = planar.length * format.bytes();
        int first = out.position();
        if (dithered != null) {
            packDithered(planar, start, frames, out, dithered);
        } else {
            for (int c = 0; c < planar.length; c++) {
                pack(planar[c], start, frames, out, first + c * format.bytes(), frameBytes);
            }
        }
        out.position(first + frames * frameBytes);
    }

    // A loop for each format and nothing else in it: this is half the time of writing a file. The cast makes 0 of NaN.
    private void pack(float[] samples, int start, int frames, ByteBuffer out, int first, int stride) {
        int at = first;
        if (format.isFloat()) {
            for (int i = start; i < start + frames; i++, at += stride) {
                out.putFloat(at, samples[i]);
            }
        } else if (format.bytes() == 3) {
            pack24(samples, start, frames, out, at, stride);
        } else {
            for (int i = start; i < start + frames; i++, at += stride) {
                put(out, at, rounded(samples[i]));
            }
        }
    }

    private void pack24(float[] samples, int start, int frames, ByteBuffer out, int first, int stride) {
        int at = first;
        for (int i = start; i < start + frames; i++, at += stride) {
            int steps = rounded(samples[i]);
            out.put(at, (byte) steps);
            out.putShort(at + 1, (short) (steps >> 8));
        }
    }

    private int rounded(float sample) {
        int steps = (int) Math.rint(sample * scale);
        return Math.max(-most - 1, Math.min(most, steps));
    }

    private void packDithered(float[][] planar, int start, int frames, ByteBuffer out, Quantiser quantiser) {
        int at = out.position();
        for (int i = start; i < start + frames; i++) {
            for (float[] channel : planar) {
                put(out, at, quantiser.quantise(channel[i]));
                at += format.bytes();
            }
        }
    }

    private void put(ByteBuffer out, int at, int steps) {
        switch (format.bytes()) {
            case 2 -> out.putShort(at, (short) steps);
            case 3 -> out.put(at, (byte) steps).putShort(at + 1, (short) (steps >> 8));
            default -> out.putInt(at, steps);
        }
    }
}
