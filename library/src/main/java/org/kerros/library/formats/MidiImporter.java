package org.kerros.library.formats;

import java.nio.file.Path;
import org.kerros.library.FileProblems;
import org.kerros.library.ImportedFile;
import org.kerros.library.Importer;
import org.kerros.library.MidiFile;
import org.kerros.library.NoteSequence;
import org.kerros.timeline.work.Progress;

/** Imports Standard MIDI Files as notes. */
public final class MidiImporter implements Importer {
    @Override
    public boolean recognises(byte[] head, Path file) {
        return MidiFile.recognises(head);
    }

    @Override
    public ImportedFile read(Path file, Progress progress) {
        NoteSequence notes = MidiFile.read(file);
        if (notes.notes().isEmpty()) {
            throw FileProblems.unusable(file, "is a MIDI file without notes", "export it again with its notes");
        }
        return new ImportedFile(notes, "MIDI");
    }
}
