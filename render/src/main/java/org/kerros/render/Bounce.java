package org.kerros.render;

import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.kerros.library.FlacWriter;
import org.kerros.library.MediaHash;
import org.kerros.library.MediaStore;
import org.kerros.library.SampleFormat;
import org.kerros.library.SoundWriter;
import org.kerros.library.WavWriter;
import org.kerros.library.analysis.Loudness;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.work.Progress;

/** Writes a mix to a file, faster than time. The same mix and options give the same bytes. */
public final class Bounce {
    /** Dither is noise: one seed for all, so that a bounce can be repeated to the bit. */
    private static final long DITHER_SEED = 16;

    private Bounce() {}

    /** The files a mix can be written to. */
    public enum Format {
        WAV16(SampleFormat.PCM_16, "wav"),
        WAV24(SampleFormat.PCM_24, "wav"),
        WAV32F(SampleFormat.FLOAT_32, "wav"),
        FLAC16(SampleFormat.PCM_16, "flac"),
        /** FLAC of 24 bits. */
        FLAC(SampleFormat.PCM_24, "flac");

        private final SampleFormat samples;
        private final String extension;

        Format(SampleFormat samples, String extension) {
            this.samples = samples;
            this.extension = extension;
        }

        public SampleFormat samples() {
            return samples;
        }

        /** How files of this format end, without the dot. */
        public String extension() {
            return extension;
        }

        /** Whether rounding to it is coarse enough to be heard, so that dither is wanted. */
        public boolean wantsDither() {
            return samples == SampleFormat.PCM_16;
        }
    }

    /**
     * What to write.
     *
     * @param dither adds triangular dither before rounding to 16 or 24 bits
     * @param rate of the file, or 0 for the mix's own
     * @param range which frames of the mix, or null for all
     * @param loudnessLufs changes the level so that the whole has this loudness, or null to leave it. Never limits:
     *     what then exceeds full scale is counted in the result
     */
    public record Options(
            Path file,
            Format format,
            boolean dither,
            int rate,
            @Nullable FrameRange range,
            @Nullable Double loudnessLufs) {
        /** The whole mix at its own rate and level, dithered where the format asks for it. */
        public static Options of(Path file, Format format) {
            return new Options(file, format, format.wantsDither(), 0, null, null);
        }
    }

    /**
     * What was written. Levels are those of the sound before rounding; null for silence.
     *
     * @param integrated in LUFS
     * @param truePeak in dBTP
     * @param loudnessRange in LU
     * @param clippedSamples how many samples were louder than the format can hold, and were cut off
     * @param gainDb by how much the level was changed to reach a wanted loudness
     */
    public record Result(
            Path file,
            long frames,
            int rate,
            @Nullable Double integrated,
            @Nullable Double truePeak,
            @Nullable Double loudnessRange,
            MediaHash sha256,
            long clippedSamples,
            double gainDb) {}

    /**
     * Writes the file. Cancelled or failed, it leaves nothing behind.
     *
     * @throws org.kerros.timeline.work.KerrosException if the file cannot be written
     */
    public static Result write(Mix mix, Options options, Progress progress) {
        Signal signal = signal(mix, MixSignal.of(mix, range(mix, options)), options);
        double gainDb = gainDb(signal, options, progress.part(0, 0.4));
        Progress writing = progress.part(options.loudnessLufs() == null ? 0 : 0.4, 1);
        return write(signal.times(factor(gainDb)), options, gainDb, writing);
    }

    /** What is written of a mix: a range, or all of it with what rings after it. */
    static FrameRange range(Mix mix, Options options) {
        return options.range() == null ? new FrameRange(0, mix.frames()) : options.range();
    }

    /** A signal at the rate the options want. */
    static Signal signal(Mix mix, Signal signal, Options options) {
        return signal.at(options.rate() == 0 ? mix.rate() : options.rate());
    }

    /** How much louder the signal must be to have the wanted loudness; 0 for silence, which cannot be made louder. */
    static double gainDb(Signal signal, Options options, Progress progress) {
        Double wanted = options.loudnessLufs();
        if (wanted == null) {
            return 0;
        }
        Loudness loudness = new Loudness(signal.rate(), 2);
        signal.forEachBlock((position, block, count) -> {
            progress.report((double) position / signal.frames(), "Measuring loudness");
            loudness.add(block, count);
        });
        return Double.isFinite(loudness.integrated()) ? wanted - loudness.integrated() : 0;
    }

    static float factor(double gainDb) {
        return (float) Math.pow(10, gainDb / 20);
    }

    private static Result write(Signal signal, Options options, double gainDb, Progress progress) {
        MeasuredBeside beside =
                new MeasuredBeside(new Measured(signal.rate(), options.format().samples()));
        try (SoundWriter writer = writer(options.file(), signal.rate(), options)) {
            signal.forEachBlock((position, block, count) -> {
                progress.report(
                        (double) position / signal.frames(),
                        "Writing " + options.file().getFileName());
                writer.write(block, count);
                beside.add(block, count);
            });
            writer.finish();
        }
        Measured measured = beside.finished();
        return new Result(
                options.file(),
                signal.frames(),
                signal.rate(),
                measured.integrated(),
                measured.truePeak(),
                measured.loudnessRange(),
                MediaStore.hashOf(options.file(), Progress.none()),
                measured.clippedSamples(),
                gainDb);
    }

    static SoundWriter writer(Path file, int rate, Options options) {
        SampleFormat samples = options.format().samples();
        return options.format().extension().equals("flac")
                ? new FlacWriter(file, rate, 2, samples, dither(options))
                : new WavWriter(file, rate, 2, samples, dither(options));
    }

    static @Nullable RandomGenerator dither(Options options) {
        return options.dither() ? new SplittableRandom(DITHER_SEED) : null;
    }
}
