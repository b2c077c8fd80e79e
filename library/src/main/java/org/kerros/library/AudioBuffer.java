package org.kerros.library;

/**
 * Sound in memory: planar 32-bit floats, channels × frames, nominally −1 to 1 and never clipped. The arrays are the
 * buffer's own; whoever fills it owns it until it is handed on, and nobody writes to it after that.
 */
public final class AudioBuffer implements Material {
    private final int rate;
    private final float[][] channels;

    /** Silence. */
    public AudioBuffer(int rate, int channels, int frames) {
        this(rate, new float[channels][frames]);
    }

    /**
     * Sound in given arrays, which are not copied.
     *
     * @param rate frames per second, 1 or more
     * @param channels at least one, all of the same length
     */
    public AudioBuffer(int rate, float[]... channels) {
        if (rate < 1) {
            throw new IllegalArgumentException("A rate is 1 Hz or more, not " + rate);
        }
        if (channels.length == 0) {
            throw new IllegalArgumentException("Sound has at least one channel");
        }
        for (float[] channel : channels) {
            if (channel.length != channels[0].length) {
                throw new IllegalArgumentException(
                        "Channels are equally long, not " + channels[0].length + " and " + channel.length);
            }
        }
        this.rate = rate;
        this.channels = channels.clone();
    }

    public int rate() {
        return rate;
    }

    public int channels() {
        return channels.length;
    }

    public int frames() {
        return channels[0].length;
    }

    /** One channel's samples, not copied. */
    public float[] channel(int index) {
        return channels[index];
    }

    @Override
    public double seconds() {
        return (double) frames() / rate;
    }

    /** The largest magnitude of any sample; NaN samples count as nothing. */
    public float peak() {
        float peak = 0;
        for (float[] channel : channels) {
            for (float sample : channel) {
                peak = Math.max(peak, Float.isNaN(sample) ? 0 : Math.abs(sample));
            }
        }
        return peak;
    }
}
