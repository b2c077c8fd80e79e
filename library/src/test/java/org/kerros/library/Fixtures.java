package org.kerros.library;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.SplittableRandom;

/** Files that other programs made, and sounds made here. */
final class Fixtures {
    private Fixtures() {}

    static Path file(String name) {
        try {
            return Path.of(
                    Fixtures.class.getResource("/org/kerros/library/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    static AudioBuffer noise(int rate, int channels, int frames) {
        SplittableRandom random = new SplittableRandom(5);
        AudioBuffer noise = new AudioBuffer(rate, channels, frames);
        for (int c = 0; c < channels; c++) {
            for (int i = 0; i < frames; i++) {
                noise.channel(c)[i] = (float) (random.nextDouble() * 1.6 - 0.8);
            }
        }
        return noise;
    }

    /** The largest difference of two sounds that should be equally long. */
    static double difference(AudioBuffer one, AudioBuffer other) {
        if (one.rate() != other.rate() || one.channels() != other.channels() || one.frames() != other.frames()) {
            throw new AssertionError(one.channels() + " × " + one.frames() + " at " + one.rate() + " Hz, other "
                    + other.channels() + " × " + other.frames() + " at " + other.rate() + " Hz");
        }
        double largest = 0;
        for (int c = 0; c < one.channels(); c++) {
            for (int i = 0; i < one.frames(); i++) {
                largest = Math.max(largest, Math.abs(one.channel(c)[i] - other.channel(c)[i]));
            }
        }
        return largest;
    }
}
