package org.kerros.render.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Parameter;

/** What effects are tried with, and how what they make of it is looked at. */
public final class Probes {
    private Probes() {}

    /** Tones and noise with pauses, different left and right. */
    public static AudioBuffer busy(int rate) {
        int frames = rate / 2;
        AudioBuffer sound = Sounds.noise(5, rate, 2, frames);
        for (int i = 0; i < frames; i++) {
            double loud = i / 3000 % 2 == 0 ? 0.6 : i / 6000 % 2 == 0 ? 0.01 : 0;
            double tone = 0.7 * Math.sin(0.02 * i);
            sound.channel(0)[i] = (float) (loud * (sound.channel(0)[i] + tone));
            sound.channel(1)[i] = (float) (loud * (sound.channel(1)[i] - 0.5 * tone));
        }
        return sound;
    }

    /** White noise, a constant, next to nothing, full-scale impulses and a square wave. */
    static List<AudioBuffer> nasty(int rate) {
        int frames = rate / 10;
        AudioBuffer impulses = new AudioBuffer(rate, 2, frames);
        AudioBuffer square = new AudioBuffer(rate, 2, frames);
        for (int i = 0; i < frames; i++) {
            for (int channel = 0; channel < 2; channel++) {
                impulses.channel(channel)[i] = i % 997 == 0 ? i % 2 == 0 ? 1 : -1 : 0;
                square.channel(channel)[i] = i / 50 % 2 == 0 ? 1 : -1;
            }
        }
        return List.of(
                scaled(Sounds.noise(3, rate, 2, frames), 2),
                Sounds.constant(1, rate, 2, frames),
                scaled(Sounds.noise(4, rate, 2, frames), 1e-30f),
                scaled(Sounds.noise(4, rate, 2, frames), 1e-42f),
                impulses,
                square);
    }

    private static AudioBuffer scaled(AudioBuffer sound, float factor) {
        for (int channel = 0; channel < sound.channels(); channel++) {
            for (int i = 0; i < sound.frames(); i++) {
                sound.channel(channel)[i] *= factor;
            }
        }
        return sound;
    }

    /** A full-scale burst of noise and a low tone, and then nothing. */
    static AudioBuffer burst(int rate, int loud, int silent) {
        AudioBuffer noise = scaled(Sounds.noise(6, rate, 2, loud), 1.4f);
        for (int i = 0; i < loud; i++) {
            noise.channel(0)[i] += (float) (0.3 * Math.cos(0.013 * i));
            noise.channel(1)[i] += (float) (0.3 * Math.cos(0.013 * i));
        }
        return new AudioBuffer(
                rate, Arrays.copyOf(noise.channel(0), loud + silent), Arrays.copyOf(noise.channel(1), loud + silent));
    }

    /** Silence but for one frame. */
    public static AudioBuffer impulse(int rate, float height, int at, int frames) {
        AudioBuffer impulse = new AudioBuffer(rate, 2, frames);
        impulse.channel(0)[at] = height;
        impulse.channel(1)[at] = height;
        return impulse;
    }

    /** A tone so low that its third difference is next to nothing. */
    static AudioBuffer tone(int rate) {
        AudioBuffer tone = Sounds.sine(100, rate, 0.4);
        return new AudioBuffer(rate, tone.channel(0), tone.channel(0).clone());
    }

    /** A sine in both channels. */
    public static AudioBuffer sine(double hertz, double amplitude, int rate, int frames) {
        AudioBuffer sine = new AudioBuffer(rate, 2, frames);
        for (int i = 0; i < frames; i++) {
            float sample = (float) (amplitude * Math.sin(2 * Math.PI * hertz * i / rate));
            sine.channel(0)[i] = sample;
            sine.channel(1)[i] = sample;
        }
        return sine;
    }

    /** The least, a middle and the largest value, or each choice. */
    static List<Object> ends(Parameter parameter) {
        return switch (parameter.type()) {
            case NUMBER -> List.of(parameter.min(), (parameter.min() + parameter.max()) / 2, parameter.max());
            case INTEGER -> List.of((long) parameter.min(), (long) parameter.max());
            case FLAG -> List.of(false, true);
            case TEXT -> List.copyOf(parameter.choices());
            case LIST -> List.of();
        };
    }

    static double value(Parameter parameter, Object end) {
        if (end instanceof Boolean on) {
            return on ? 1 : 0;
        }
        return end instanceof Number number
                ? number.doubleValue()
                : parameter.choices().indexOf(end);
    }

    /** A number glides, a choice jumps. */
    static AudioBuffer moved(
            EffectRun run, AudioBuffer tone, int index, Parameter parameter, List<Object> ends, int from, int to) {
        double first = value(parameter, ends.get(from));
        double second = value(parameter, ends.get(to));
        return parameter.type() == Parameter.Type.NUMBER
                ? run.sweep(tone, index, first, second)
                : run.jump(tone, index, first, second);
    }

    /** The largest third difference, in dB: a step of full scale gives 3, a low tone next to nothing. */
    public static double roughnessDb(AudioBuffer sound) {
        double largest = 0;
        for (int channel = 0; channel < 2; channel++) {
            float[] x = sound.channel(channel);
            // The beginning, where the tone sets in, is no click.
            for (int i = 3000; i < x.length; i++) {
                largest = Math.max(largest, Math.abs((double) x[i] - 3.0 * x[i - 1] + 3.0 * x[i - 2] - x[i - 3]));
            }
        }
        return 20 * Math.log10(largest + 1e-12);
    }

    public static double peakDb(AudioBuffer sound, int from, int to) {
        double peak = IntStream.range(from, to)
                .mapToDouble(i -> Math.max(Math.abs(sound.channel(0)[i]), Math.abs(sound.channel(1)[i])))
                .max()
                .orElse(0);
        return 20 * Math.log10(peak + 1e-12);
    }

    /** Where the largest sample stands. */
    public static int highest(float[] samples) {
        int highest = 0;
        for (int i = 0; i < samples.length; i++) {
            highest = Math.abs(samples[i]) > Math.abs(samples[highest]) ? i : highest;
        }
        return highest;
    }

    static void requireEqual(AudioBuffer actual, AudioBuffer expected) {
        for (int channel = 0; channel < 2; channel++) {
            int different = Arrays.mismatch(actual.channel(channel), expected.channel(channel));
            assertThat(different).as("first frame that differs").isEqualTo(-1);
        }
    }

    static void requireFinite(AudioBuffer sound, String what) {
        for (int channel = 0; channel < 2; channel++) {
            for (float sample : sound.channel(channel)) {
                if (!Float.isFinite(sample)) {
                    throw new AssertionError(sample + " with " + what);
                }
            }
        }
    }

    /** The gain at a frequency, in dB, measured by its response to an impulse. */
    public static double gainDb(EffectRun run, double hertz) {
        AudioBuffer made = run.apply(impulse(run.rate(), 1, 0, 8 * run.rate()));
        double re = 0;
        double im = 0;
        for (int i = 0; i < made.frames(); i++) {
            double angle = 2 * Math.PI * hertz * i / run.rate();
            re += made.channel(0)[i] * Math.cos(angle);
            im -= made.channel(0)[i] * Math.sin(angle);
        }
        return 10 * Math.log10(re * re + im * im);
    }

    /** The level of one frequency, in dB of a full-scale sine, within a Hann window over all frames. */
    public static double lineDb(float[] samples, double hertz, int rate) {
        double re = 0;
        double im = 0;
        int frames = samples.length;
        for (int i = 0; i < frames; i++) {
            double window = 1 - Math.cos(2 * Math.PI * i / frames);
            double angle = 2 * Math.PI * hertz * i / rate;
            re += window * samples[i] * Math.cos(angle);
            im -= window * samples[i] * Math.sin(angle);
        }
        return 20 * Math.log10(2 * Math.hypot(re, im) / frames + 1e-12);
    }
}
