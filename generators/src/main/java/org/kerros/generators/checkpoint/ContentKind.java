package org.kerros.generators.checkpoint;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/** Says in words what a file or folder is, so that people see at once that they chose the wrong one. */
public final class ContentKind {
    private static final int HEAD = 4096;
    private static final int TABLE_MAGIC_BYTES = 8;
    private static final byte[] TABLE_MAGIC = {
        0x57, (byte) 0xfb, (byte) 0x80, (byte) 0x8b, 0x24, 0x75, 0x47, (byte) 0xdb
    };

    private ContentKind() {}

    /**
     * What lies at a place, with its article: "a zip with TorchScript code".
     *
     * @throws KerrosException if nothing lies there
     */
    public static String describe(Path place) {
        try {
            if (Files.isDirectory(place)) {
                return folder(place);
            }
            return Files.size(place) == 0 ? "an empty file" : file(place);
        } catch (IOException e) {
            throw new KerrosException(
                    Problem.NOT_FOUND,
                    "there is no readable file \"" + place + "\"",
                    "check its name and permissions",
                    e);
        }
    }

    private static String folder(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            List<String> names = entries.map(
                            entry -> entry.getFileName().toString().toLowerCase(Locale.ROOT))
                    .sorted()
                    .toList();
            if (names.isEmpty()) {
                return "an empty folder";
            }
            if (names.contains("weights_manifest.json")) {
                return "a Magenta.js or TensorFlow.js folder";
            }
            if (names.stream().anyMatch(name -> name.endsWith(".index"))) {
                return "a folder with a TensorFlow checkpoint";
            }
            return "a folder of " + names.size() + (names.size() == 1 ? " entry" : " entries") + " without a model";
        }
    }

    private static String file(Path file) throws IOException {
        byte[] head = head(file);
        if (Safetensors.begins(head)) {
            return "a safetensors file of another kind of model";
        }
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004")) {
            return zip(file);
        }
        if (endsLikeTable(file)) {
            return "a TensorFlow checkpoint index";
        }
        if (start.contains("Melody RNN with") || start.contains("Monophonic RNN with")) {
            return "a Magenta bundle";
        }
        if (start.startsWith("\u0089HDF\r\n")) {
            return "an HDF5 file";
        }
        if (start.startsWith("MThd")) {
            return "a MIDI file";
        }
        if (start.startsWith("RIFF")
                || start.startsWith("RF64")
                || start.startsWith("fLaC")
                || start.startsWith("FORM")) {
            return "a sound file";
        }
        if (start.startsWith("\u0080\u0002") || start.startsWith("\u0080\u0003") || start.startsWith("\u0080\u0004")) {
            return "a Python pickle";
        }
        if (start.startsWith("\u0093NUMPY")) {
            return "a NumPy array";
        }
        return isText(head) ? "a text file" : "a file of unknown content";
    }

    private static String zip(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.stream().anyMatch(entry -> entry.getName().contains("/code/"))) {
                return "a zip with TorchScript code";
            }
            if (zip.stream().anyMatch(entry -> entry.getName().endsWith("/data.pkl"))) {
                return "a PyTorch checkpoint";
            }
            return "a zip archive";
        } catch (IOException e) {
            return "a damaged zip archive";
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean endsLikeTable(Path file) throws IOException {
        long size = Files.size(file);
        if (size < TABLE_MAGIC_BYTES) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(size - TABLE_MAGIC_BYTES);
            return Arrays.equals(in.readNBytes(TABLE_MAGIC_BYTES), TABLE_MAGIC);
        }
    }

    private static boolean isText(byte[] head) {
        for (byte each : head) {
            if (each >= 0 && each < ' ' && each != '\n' && each != '\r' && each != '\t') {
                return false;
            }
        }
        return true;
    }
}
