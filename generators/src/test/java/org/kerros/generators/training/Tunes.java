package org.kerros.generators.training;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/** Writes MIDI files with tunes that obey a simple rule: scales up and down, each from another tone. */
final class Tunes {
    private static final int[] SCALE = {0, 2, 4, 5, 7, 9, 11, 12};

    private Tunes() {}

    static Path folder(Path folder, int count) {
        SplittableRandom random = new SplittableRandom(1);
        for (int tune = 0; tune < count; tune++) {
            int[] pitches = new int[72];
            int degree = random.nextInt(8);
            int way = 1;
            for (int i = 0; i < pitches.length; i++) {
                pitches[i] = 60 + SCALE[degree];
                way = degree == 7 ? -1 : degree == 0 ? 1 : way;
                degree += way;
            }
            write(folder.resolve(String.format("tune%02d.mid", tune)), midi(pitches, 0));
        }
        return folder;
    }

    static void write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file in common time, an eighth a note, on a channel. */
    static byte[] midi(int[] pitches, int channel) {
        ByteArrayOutputStream track = new ByteArrayOutputStream();
        track.writeBytes(new byte[] {0, (byte) 0xff, 0x58, 4, 4, 2, 24, 8});
        for (int pitch : pitches) {
            track.writeBytes(new byte[] {0, (byte) (0x90 | channel), (byte) pitch, 90});
            track.writeBytes(new byte[] {110, (byte) pitch, 0});
        }
        track.writeBytes(new byte[] {0, (byte) 0xff, 0x2f, 0});
        return ByteBuffer.allocate(22 + track.size())
                .put("MThd".getBytes(StandardCharsets.US_ASCII))
                .putInt(6)
                .putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 220)
                .put("MTrk".getBytes(StandardCharsets.US_ASCII))
                .putInt(track.size())
                .put(track.toByteArray())
                .array();
    }
}
