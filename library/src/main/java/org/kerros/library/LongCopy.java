package org.kerros.library;

import java.nio.file.Path;
import org.kerros.timeline.work.Progress;

/** Writes sound that does not fit into memory as the canonical WAV file of a media store. */
final class LongCopy {
    private static final int BLOCK_FRAMES = 1 << 15;

    private LongCopy() {}

    static void write(MappedSound sound, Path file, Progress progress) {
        SampleFormat format = smallestLossless(sound, progress.part(0, 0.4));
        Progress writing = progress.part(0.4, 1);
        float[][] block = new float[sound.channels()][BLOCK_FRAMES];
        try (WavWriter writer = new WavWriter(file, sound.rate(), sound.channels(), format, null)) {
            for (long frame = 0; frame < sound.frames(); frame += BLOCK_FRAMES) {
                writing.report((double) frame / sound.frames(), "Copying a long sound");
                writer.write(block, read(sound, frame, block));
            }
            writer.finish();
        }
    }

    private static int read(MappedSound sound, long frame, float[][] block) {
        int count = (int) Math.min(BLOCK_FRAMES, sound.frames() - frame);
        for (int channel = 0; channel < block.length; channel++) {
            sound.read(channel, frame, block[channel], 0, count);
        }
        return count;
    }

    private static SampleFormat smallestLossless(MappedSound sound, Progress progress) {
        SampleFormat smallest = SampleFormat.PCM_16;
        float[] block = new float[BLOCK_FRAMES];
        for (long frame = 0; frame < sound.frames() && smallest != SampleFormat.FLOAT_32; frame += BLOCK_FRAMES) {
            progress.report((double) frame / sound.frames(), "Looking through a long sound");
            int count = (int) Math.min(BLOCK_FRAMES, sound.frames() - frame);
            for (int channel = 0; channel < sound.channels(); channel++) {
                sound.read(channel, frame, block, 0, count);
                smallest = smallest.orLarger(block, count);
            }
        }
        return smallest;
    }
}
