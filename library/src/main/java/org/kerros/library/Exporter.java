package org.kerros.library;

import java.nio.file.Path;

/** Writes clips to files for other programs, with their provenance inside and in a sidecar beside them. */
public final class Exporter {
    private Exporter() {}

    /**
     * Writes a clip. The file gets the ending {@code .wav} or {@code .mid} if its name has none.
     *
     * @param format how to write samples; sound is stored without loss with
     *     {@link SampleFormat#smallestLossless}
     * @return the file written; the sidecar stands beside it as {@code NAME.json}
     */
    public static Path export(Material material, Provenance provenance, Path file, SampleFormat format) {
        Path target = withEnding(file, material instanceof AudioBuffer ? ".wav" : ".mid");
        if (material instanceof AudioBuffer audio) {
            WavFile.write(target, audio, format, provenance);
        } else {
            MidiFile.write(target, (NoteSequence) material);
        }
        Sidecar.write(target, provenance);
        return target;
    }

    /** Writes a clip without loss. */
    public static Path export(Material material, Provenance provenance, Path file) {
        SampleFormat format =
                material instanceof AudioBuffer audio ? SampleFormat.smallestLossless(audio) : SampleFormat.FLOAT_32;
        return export(material, provenance, file, format);
    }

    private static Path withEnding(Path file, String ending) {
        String name = file.getFileName().toString();
        return name.endsWith(ending) ? file : file.resolveSibling(name + ending);
    }
}
