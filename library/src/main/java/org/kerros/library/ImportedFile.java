package org.kerros.library;

import java.util.Optional;

/**
 * What was read from a file.
 *
 * @param encoding in words: "WAV, 16-bit"
 * @param embedded how it came to be, where the file or a sidecar beside it says so
 */
public record ImportedFile(Material material, String encoding, Optional<Provenance> embedded) {
    public ImportedFile(Material material, String encoding) {
        this(material, encoding, Optional.empty());
    }

    ImportedFile withEmbedded(Optional<Provenance> provenance) {
        return new ImportedFile(material, encoding, provenance);
    }
}
