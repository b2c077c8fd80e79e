package org.kerros.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Writes a FLAC file of 16 or 24 bits block by block. */
public final class FlacWriter implements SoundWriter {
    private static final int MAX_CHANNELS = 8;
    private static final int MAX_RATE = 655_350;
    private static final int STREAM_INFO_BYTES = 34;

    private final Path path;
    private final WholeFile file;
    private final int rate;
    private final int bits;
    private final Quantiser quantiser;
    private final FlacFrame frame;
    private final MessageDigest digest = md5();
    private final int[][] block;
    private final ByteBuffer raw;
    private int blockFrames;
    private long frames;
    private long blocks;
    private int smallestBlock = Integer.MAX_VALUE;
    private int largestBlock;

    /**
     * Begins a file.
     *
     * @param channels 1 to 8
     * @param format 16 or 24-bit PCM
     * @param dither seeded, or null for plain rounding
     */
    public FlacWriter(Path path, int rate, int channels, SampleFormat format, @Nullable RandomGenerator dither) {
        if (format != SampleFormat.PCM_16 && format != SampleFormat.PCM_24) {
            throw new IllegalArgumentException("FLAC has 16 or 24 bits here, not " + format);
        }
        if (channels > MAX_CHANNELS || rate > MAX_RATE) {
            throw FileProblems.unusable(
                    path,
                    "cannot be FLAC with " + channels + " channels at " + rate + " Hz",
                    "write WAV, or at most " + MAX_CHANNELS + " channels and " + MAX_RATE + " Hz");
        }
        this.path = path;
        this.rate = rate;
        this.bits = format.bits();
        this.quantiser = new Quantiser(bits, dither);
        this.frame = new FlacFrame(rate, bits);
        this.block = new int[channels][FlacFrame.BLOCK_FRAMES];
        this.raw = ByteBuffer.allocate(FlacFrame.BLOCK_FRAMES * channels * format.bytes())
                .order(ByteOrder.LITTLE_ENDIAN);
        try {
            file = new WholeFile(path);
            file.write(head(new byte[16]));
        } catch (IOException e) {
            throw FileProblems.unwritable(path, e);
        }
    }

    private static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has MD5", e);
        }
    }

    @Override
    public void write(float[][] planar, int count) {
        if (planar.length != block.length) {
            throw new IllegalArgumentException("The file has " + block.length + " channels, not " + planar.length);
        }
        for (int i = 0; i < count; i++) {
            for (int c = 0; c < planar.length; c++) {
                put(c, quantiser.quantise(planar[c][i]));
            }
            if (++blockFrames == FlacFrame.BLOCK_FRAMES) {
                encode();
            }
        }
    }

    private void put(int channel, int sample) {
        block[channel][blockFrames] = sample;
        raw.putShort((short) sample);
        if (bits == 24) {
            raw.put((byte) (sample >> 16));
        }
    }

    private void encode() {
        digest.update(raw.flip());
        raw.clear();
        ByteBuffer bytes = frame.encode(block, blockFrames, blocks).content();
        smallestBlock = Math.min(smallestBlock, bytes.limit());
        largestBlock = Math.max(largestBlock, bytes.limit());
        frames += blockFrames;
        blocks++;
        blockFrames = 0;
        try {
            file.write(bytes);
        } catch (IOException e) {
            throw FileProblems.unwritable(path, e);
        }
    }

    /** What the file begins with: the mark and the description of the stream, which is known at the end only. */
    private ByteBuffer head(byte[] md5) {
        ByteBuffer head = ByteBuffer.allocate(8 + STREAM_INFO_BYTES);
        head.put(new byte[] {'f', 'L', 'a', 'C'}).putInt(0x8000_0000 | STREAM_INFO_BYTES);
        head.putShort((short) FlacFrame.BLOCK_FRAMES).putShort((short) FlacFrame.BLOCK_FRAMES);
        put24(head, blocks == 0 ? 0 : smallestBlock);
        put24(head, largestBlock);
        head.putLong(((long) rate << 44) | ((block.length - 1L) << 41) | ((bits - 1L) << 36) | frames);
        return head.put(md5).flip();
    }

    private static void put24(ByteBuffer head, int number) {
        head.put((byte) (number >> 16)).putShort((short) number);
    }

    @Override
    public void finish() {
        if (blockFrames > 0) {
            encode();
        }
        try {
            file.channel().position(0);
            file.write(head(digest.digest()));
            file.finish();
        } catch (IOException e) {
            throw FileProblems.unwritable(path, e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw FileProblems.unwritable(path, e);
        }
    }
}
