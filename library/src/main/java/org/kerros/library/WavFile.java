package org.kerros.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kerros.timeline.work.Progress;

/**
 * Reads and writes WAV files: 8, 16, 24 and 32-bit PCM, 32 and 64-bit float, also longer than 4 GB (RF64, BW64). What a
 * file says of its own size is checked, never believed.
 */
public final class WavFile {
    private WavFile() {}

    /** Whether a file that begins like this is a WAV file. */
    public static boolean recognises(byte[] head) {
        if (head.length < 12) {
            return false;
        }
        String container = new String(head, 0, 4, StandardCharsets.ISO_8859_1);
        return (container.equals("RIFF") || container.equals("RF64") || container.equals("BW64"))
                && new String(head, 8, 4, StandardCharsets.ISO_8859_1).equals("WAVE");
    }

    /** Whether a file is there and begins like a WAV file. */
    public static boolean isWav(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return recognises(in.readNBytes(12));
        } catch (IOException e) {
            throw FileProblems.unreadable(file, e);
        }
    }

    public static AudioBuffer read(Path file) {
        return (AudioBuffer) read(file, Progress.none()).material();
    }

    /**
     * Reads a whole file, with the provenance Kerros wrote into it, if it did.
     *
     * @throws org.kerros.timeline.work.KerrosException if it is no WAV file, damaged or cut off
     */
    public static ImportedFile read(Path file, Progress progress) {
        try (ChunkFile riff = new ChunkFile(file, ByteOrder.LITTLE_ENDIAN)) {
            requireWav(riff, file);
            WavHeader header = WavHeader.read(riff, file);
            float[][] samples =
                    riff.samples(header.start(), header.frames(), header.channels(), header.layout(), progress);
            return new ImportedFile(
                    new AudioBuffer(header.rate(), samples),
                    "WAV, " + header.layout().words(),
                    header.provenance().flatMap(ProvenanceCodec::find));
        } catch (IOException e) {
            throw FileProblems.unreadable(file, e);
        }
    }

    /** The provenance Kerros wrote into a file, if it did; nothing else of it is read. */
    public static Optional<Provenance> embedded(Path file) {
        try (ChunkFile riff = new ChunkFile(file, ByteOrder.LITTLE_ENDIAN)) {
            requireWav(riff, file);
            return WavHeader.read(riff, file).provenance().flatMap(ProvenanceCodec::find);
        } catch (IOException e) {
            throw FileProblems.unreadable(file, e);
        }
    }

    static void requireWav(ChunkFile riff, Path file) throws IOException {
        if (riff.size() == 0) {
            throw FileProblems.unusable(file, "is empty", "copy or export it again");
        }
        if (!recognises(riff.array(0, (int) Math.min(12, riff.size())))) {
            throw FileProblems.unusable(file, "is not a WAV file", "choose a file that begins with RIFF or RF64");
        }
    }

    /** Writes sound without dither. */
    public static void write(Path file, AudioBuffer audio, SampleFormat format) {
        write(file, audio, format, null);
    }

    /** Writes sound with its provenance inside. */
    public static void write(Path file, AudioBuffer audio, SampleFormat format, @Nullable Provenance provenance) {
        float[][] planar = new float[audio.channels()][];
        for (int c = 0; c < planar.length; c++) {
            planar[c] = audio.channel(c);
        }
        try (WavWriter writer = new WavWriter(file, audio.rate(), planar.length, format, null)) {
            writer.write(planar, audio.frames());
            if (provenance != null) {
                writer.embed(provenance);
            }
            writer.finish();
        }
    }
}
