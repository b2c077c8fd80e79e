package org.kerros.generators.checkpoint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.kerros.library.CheckpointCard.Part;
import org.kerros.library.MediaHash;

/** The hashes by which files and checkpoints are known. */
public final class Sha256 {
    private Sha256() {}

    /** The hash of a file's content, read once and not kept. */
    public static MediaHash of(Path file) {
        MessageDigest digest = digest();
        byte[] block = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                digest.update(block, 0, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hash(digest);
    }

    public static MediaHash of(byte[] content) {
        MessageDigest digest = digest();
        digest.update(content);
        return hash(digest);
    }

    /** The hash of a whole checkpoint: over each part's name, a line feed, its hash and a line feed, by name. */
    public static MediaHash of(List<Part> parts) {
        StringBuilder text = new StringBuilder();
        parts.stream()
                .sorted(Comparator.comparing(Part::name))
                .forEach(part -> text.append(part.name())
                        .append('\n')
                        .append(part.hash())
                        .append('\n'));
        return of(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MediaHash hash(MessageDigest digest) {
        return new MediaHash(HexFormat.of().formatHex(digest.digest()));
    }
}
