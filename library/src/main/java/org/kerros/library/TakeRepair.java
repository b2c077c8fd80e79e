package org.kerros.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Makes the header of a {@link TakeFile} say what is there. The format in it was written first and never changes. */
record TakeRepair(Path path, int rate, int channels, SampleFormat format, long frames) {
    /** Where the format description of our own files begins. */
    private static final int FORMAT_AT = 12 + 8 + 28;

    static TakeRepair of(ChunkFile riff, Path path) throws IOException {
        if (riff.size() < FORMAT_AT + 24) {
            throw FileProblems.unusable(path, "holds no recording", "delete it");
        }
        ByteBuffer format = riff.bytes(FORMAT_AT + 8, 16);
        int tag = format.getShort();
        int channels = format.getShort();
        int rate = format.getInt();
        int bits = format.getShort(14);
        SampleFormat samples = samples(tag, bits, path);
        if (channels < 1 || channels > SoundLimits.MAX_CHANNELS || rate < 1) {
            throw FileProblems.unusable(path, "is no recording of Kerros", "import it like any other file");
        }
        long frames = (riff.size() - WavHead.length(samples)) / ((long) channels * samples.bytes());
        if (frames <= 0) {
            throw FileProblems.unusable(path, "holds no recording", "delete it");
        }
        return new TakeRepair(path, rate, channels, samples, frames);
    }

    private static SampleFormat samples(int tag, int bits, Path path) {
        for (SampleFormat format : SampleFormat.values()) {
            if (format.bits() == bits && format.isFloat() == (tag == 3) && (tag == 1 || tag == 3)) {
                return format;
            }
        }
        throw FileProblems.unusable(path, "is no recording of Kerros", "import it like any other file");
    }

    long write() throws IOException {
        ByteBuffer header = WavHead.bytes(rate, channels, format, frames, 0, WavHead.MOST_RIFF_BYTES);
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE)) {
            file.truncate(WavHead.length(format) + frames * channels * format.bytes());
            for (long at = 0; header.hasRemaining(); at = header.position()) {
                file.write(header, at);
            }
            file.force(true);
        }
        return frames;
    }
}
