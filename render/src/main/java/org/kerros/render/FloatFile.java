package org.kerros.render;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.kerros.library.FileProblems;
import org.kerros.library.MappedSound;
import org.kerros.library.SampleLayout;
import org.kerros.library.WholeFile;
import org.kerros.timeline.work.Progress;

/**
 * Copies of long sounds at the rate of a mix, in the cache: a header of 64 bytes, then interleaved 32-bit floats, all
 * little-endian. The header holds a mark, the rate, channels, frames, how many samples of the original were no numbers,
 * and the peak.
 */
final class FloatFile {
    /** Another number whenever the same original would give other samples. */
    private static final long MARK = 0x3130_444e_534f_524bL;

    private static final int HEADER_BYTES = 64;
    private static final int BLOCK_FRAMES = 1 << 14;
    private static final SampleLayout FLOATS = new SampleLayout(SampleLayout.Kind.FLOAT, 4, ByteOrder.LITTLE_ENDIAN);

    private FloatFile() {}

    /**
     * What such a file holds.
     *
     * @param badSamples of the original; here they are silence
     */
    record Kept(MappedSound sound, float peak, long badSamples) {}

    /** What is there, unless it is missing or not what it should be. */
    static Optional<Kept> read(Path file, int rate) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
            channel.read(header, 0);
            header.flip();
            return header.limit() == HEADER_BYTES ? read(file, channel.size(), header, rate) : Optional.empty();
        } catch (IOException unreadable) {
            // What cannot be read from a cache is made again.
            return Optional.empty();
        }
    }

    private static Optional<Kept> read(Path file, long size, ByteBuffer header, int rate) throws IOException {
        boolean known = header.getLong() == MARK && header.getInt() == rate;
        int channels = header.getInt();
        long frames = header.getLong();
        if (!known || channels < 1 || channels > 2 || size != HEADER_BYTES + frames * channels * Float.BYTES) {
            return Optional.empty();
        }
        long bad = header.getLong();
        MappedSound mapped = MappedSound.map(file, HEADER_BYTES, rate, channels, frames, FLOATS);
        return Optional.of(new Kept(mapped, header.getFloat(), bad));
    }

    /** Writes a copy of a sound at a rate, cleaned and of at most two channels. */
    static void write(Path file, MappedSound sound, int rate, Progress progress) {
        MappedSignal original = new MappedSignal(sound);
        Signal signal = original.at(rate);
        int channels = Math.min(2, sound.channels());
        Survey survey = new Survey();
        ByteBuffer bytes =
                ByteBuffer.allocate(BLOCK_FRAMES * channels * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        float[][] block = new float[2][BLOCK_FRAMES];
        try (WholeFile whole = new WholeFile(file)) {
            whole.write(ByteBuffer.allocate(HEADER_BYTES));
            for (long frame = 0; frame < signal.frames(); frame += BLOCK_FRAMES) {
                progress.report((double) frame / signal.frames(), "Resampling a long sound");
                int count = (int) Math.min(BLOCK_FRAMES, signal.frames() - frame);
                signal.read(block, count, frame);
                whole.write(interleaved(block, channels, count, survey, bytes.clear()));
            }
            whole.channel().position(0);
            whole.write(header(rate, channels, signal.frames(), original.bad(), survey.peak()));
            whole.finish();
        } catch (IOException e) {
            throw FileProblems.unwritable(file, e);
        }
    }

    private static ByteBuffer interleaved(float[][] block, int channels, int count, Survey survey, ByteBuffer bytes) {
        for (int channel = 0; channel < channels; channel++) {
            survey.add(block[channel], count);
        }
        for (int i = 0; i < count; i++) {
            for (int channel = 0; channel < channels; channel++) {
                bytes.putFloat(block[channel][i]);
            }
        }
        return bytes.flip();
    }

    private static ByteBuffer header(int rate, int channels, long frames, long bad, float peak) {
        ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        header.putLong(MARK)
                .putInt(rate)
                .putInt(channels)
                .putLong(frames)
                .putLong(bad)
                .putFloat(peak);
        return header.rewind();
    }
}
