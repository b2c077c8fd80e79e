package org.kerros.library;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;

/**
 * The sound and notes of a project: files named by the SHA-256 of their bytes ({@code ab/ab12….wav}), written once and
 * never changed. The same material has the same file whatever it came from. May be used from any thread.
 */
public final class MediaStore {
    private static final int BLOCK_BYTES = 1 << 16;

    private final Path folder;
    private final Map<MediaHash, SoftReference<Material>> recent = new ConcurrentHashMap<>();

    /** A store in a folder, which is made when something is kept. */
    public MediaStore(Path folder) {
        this.folder = folder;
    }

    /**
     * Keeps sound as WAV, in the smallest of 16-bit, 24-bit and float that loses nothing.
     *
     * @return the name of the file
     */
    public MediaHash keep(AudioBuffer audio) {
        Path draft = draft();
        try {
            WavFile.write(draft, audio, SampleFormat.smallestLossless(audio));
            return moveIn(draft, ".wav");
        } finally {
            discard(draft);
        }
    }

    /** Keeps notes as a Standard MIDI File. */
    public MediaHash keep(NoteSequence notes) {
        Path draft = draft();
        try {
            MidiFile.write(draft, notes);
            return moveIn(draft, ".mid");
        } finally {
            discard(draft);
        }
    }

    /** Keeps material of either kind. */
    public MediaHash keep(Material material) {
        return material instanceof AudioBuffer audio ? keep(audio) : keep((NoteSequence) material);
    }

    /**
     * Takes a finished WAV file of ours in as it is, by moving it: for sound too long to be read into memory. It should
     * lie on the same disk.
     */
    public MediaHash adopt(Path wav) {
        return moveIn(wav, ".wav");
    }

    /** Keeps sound of any length that lies in a file, in the smallest of 16-bit, 24-bit and float that loses nothing. */
    public MediaHash keep(MappedSound sound, Progress progress) {
        Path draft = draft();
        try {
            LongCopy.write(sound, draft, progress);
            return moveIn(draft, ".wav");
        } finally {
            discard(draft);
        }
    }

    private Path draft() {
        return folder.resolve("draft-" + Long.toHexString(Thread.currentThread().getId()) + "-"
                + Long.toHexString(System.nanoTime()));
    }

    private MediaHash moveIn(Path draft, String ending) {
        MediaHash hash = actualHash(draft);
        Path file = place(hash, ending);
        try {
            Files.createDirectories(place(hash, "").getParent());
            if (!Files.exists(file)) {
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return hash;
        } catch (IOException e) {
            throw FileProblems.unwritable(file, e);
        }
    }

    private void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw FileProblems.unwritable(draft, e);
        }
    }

    public boolean has(MediaHash hash) {
        return find(hash).isPresent();
    }

    /**
     * The file of that name.
     *
     * @throws KerrosException if it is not there
     */
    public Path file(MediaHash hash) {
        return find(hash)
                .orElseThrow(() -> new KerrosException(
                        Problem.NOT_FOUND,
                        "the media file " + hash.hex().substring(0, 10) + "… is missing from \"" + folder + "\"",
                        "put it back from a copy, or find it with relink"));
    }

    private Optional<Path> find(MediaHash hash) {
        Path wav = place(hash, ".wav");
        if (Files.exists(wav)) {
            return Optional.of(wav);
        }
        Path midi = place(hash, ".mid");
        return Files.exists(midi) ? Optional.of(midi) : Optional.empty();
    }

    private Path place(MediaHash hash, String ending) {
        return folder.resolve(hash.hex().substring(0, 2)).resolve(hash.hex() + ending);
    }

    /** Sound that is kept. */
    public AudioBuffer audio(MediaHash hash) {
        return (AudioBuffer) remembered(hash, () -> WavFile.read(file(hash)));
    }

    /** Notes that are kept. */
    public NoteSequence notes(MediaHash hash) {
        return (NoteSequence) remembered(hash, () -> MidiFile.read(file(hash)));
    }

    private Material remembered(MediaHash hash, Supplier<Material> read) {
        SoftReference<Material> reference = recent.get(hash);
        Material known = reference == null ? null : reference.get();
        if (known != null) {
            return known;
        }
        Material fresh = read.get();
        recent.put(hash, new SoftReference<>(fresh));
        return fresh;
    }

    /** The SHA-256 of a file's bytes as they are now. */
    public MediaHash actualHash(Path file) {
        return hashOf(file, Progress.none());
    }

    /** The SHA-256 of any file. */
    public static MediaHash hashOf(Path file, Progress progress) {
        MessageDigest digest = sha256();
        byte[] block = new byte[BLOCK_BYTES];
        try (InputStream in = Files.newInputStream(file)) {
            long size = Math.max(1, Files.size(file));
            long done = 0;
            for (int read = in.read(block); read >= 0; read = in.read(block)) {
                digest.update(block, 0, read);
                done += read;
                progress.report(Math.min(1, (double) done / size), "Reading " + file.getFileName());
            }
        } catch (IOException e) {
            throw FileProblems.unreadable(file, e);
        }
        return new MediaHash(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
