package org.kerros.library;

/** What a clip holds: sound, or notes that a voice can turn into sound. */
public sealed interface Material permits AudioBuffer, NoteSequence {
    /** How long it lasts, in seconds. */
    double seconds();
}
