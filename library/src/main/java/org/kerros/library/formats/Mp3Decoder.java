package org.kerros.library.formats;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import javazoom.jl.decoder.Bitstream;
import javazoom.jl.decoder.BitstreamException;
import javazoom.jl.decoder.Decoder;
import javazoom.jl.decoder.DecoderException;
import javazoom.jl.decoder.Header;
import javazoom.jl.decoder.Obuffer;
import org.jspecify.annotations.Nullable;
import org.kerros.library.AudioBuffer;
import org.kerros.library.FileProblems;
import org.kerros.library.SoundLimits;
import org.kerros.timeline.work.Progress;

/** Decodes the frames of an MP3 file to floating-point, without rounding or clipping. */
final class Mp3Decoder {
    /** Full scale of the decoder's numbers. */
    private static final float SCALE = 1 / 32700f;

    private final Bitstream bits;
    private final Path file;
    private final LameTag tag;
    private final long size;
    private final Progress progress;
    private final Decoder decoder = new Decoder();
    private @Nullable Output output;
    private long bytes;

    Mp3Decoder(InputStream in, Path file, LameTag tag, long size, Progress progress) {
        this.bits = new Bitstream(in);
        this.file = file;
        this.tag = tag;
        this.size = size;
        this.progress = progress;
    }

    AudioBuffer decode() {
        try {
            decodeFrames();
        } catch (BitstreamException | DecoderException e) {
            throw FileProblems.unusable(file, "is damaged inside", "copy or export it again", e);
        }
        if (output == null) {
            throw FileProblems.unusable(file, "has no MP3 sound in it", "export it again");
        }
        long declared = (long) tag.packets() * output.framesOfOne;
        SoundLimits.requireWhole(file, Math.max(declared, output.sound.frames()), output.sound.frames(), output.rate);
        return output.sound.sound(tag.leadIn(), tag.leadOut());
    }

    private void decodeFrames() throws BitstreamException, DecoderException {
        boolean note = tag.isPresent();
        for (Header header = bits.readFrame(); header != null; header = bits.readFrame()) {
            if (!note) {
                decode(header);
            }
            note = false;
            bits.closeFrame();
        }
    }

    private void decode(Header header) throws DecoderException {
        if (output == null) {
            int channels = header.mode() == Header.SINGLE_CHANNEL ? 1 : 2;
            output = new Output(file, header.frequency(), channels);
            decoder.setOutputBuffer(output);
        }
        decoder.decodeFrame(header, bits);
        output.frameEnds();
        bytes += header.calculate_framesize();
        progress.report(Math.min(1, (double) bytes / size), "Reading " + file.getFileName());
    }

    /** Where the decoder leaves its numbers, channel by channel, 32 at a time. */
    private static final class Output extends Obuffer {
        private final GrowingSound sound;
        private final int rate;
        private final int[] filled;
        private int framesOfOne;

        Output(Path file, int rate, int channels) {
            this.sound = new GrowingSound(file, rate, channels);
            this.rate = rate;
            this.filled = new int[channels];
        }

        @Override
        public void appendSamples(int channel, float[] samples) {
            float[] room = sound.room(channel, filled[channel] + samples.length);
            int start = sound.frames() + filled[channel];
            for (int i = 0; i < samples.length; i++) {
                room[start + i] = samples[i] * SCALE;
            }
            filled[channel] += samples.length;
        }

        @Override
        public void append(int channel, short sample) {
            appendSamples(channel, new float[] {sample});
        }

        void frameEnds() {
            framesOfOne = Arrays.stream(filled).min().orElse(0);
            sound.grew(framesOfOne);
            Arrays.fill(filled, 0);
        }

        @Override
        public void write_buffer(int unused) {
            // Everything has its place already.
        }

        @Override
        public void close() {
            // Nothing is open.
        }

        @Override
        public void clear_buffer() {
            // What came is kept.
        }

        @Override
        public void set_stop_flag() {
            // Nothing runs by itself.
        }
    }
}
