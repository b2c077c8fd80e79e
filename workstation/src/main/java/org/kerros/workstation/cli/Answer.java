package org.kerros.workstation.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Supplier;

/**
 * What a command found, told twice: as a document for programs and as text for people; only the one wanted is made.
 *
 * @param exitCode 0, or 3 where the answer itself is that something is wrong
 */
record Answer(Supplier<JsonNode> document, Supplier<String> text, int exitCode) {
    /** The exit code of an answer that found something wrong. */
    static final int UNUSABLE = 3;

    static Answer of(Supplier<JsonNode> document, Supplier<String> text) {
        return new Answer(document, text, 0);
    }

    Answer exiting(int code) {
        return new Answer(document, text, code);
    }

    /** The same answer, of which the wanted half is made already. */
    Answer made(boolean json) {
        if (json) {
            JsonNode ready = document.get();
            return new Answer(() -> ready, text, exitCode);
        }
        String ready = text.get();
        return new Answer(document, () -> ready, exitCode);
    }
}
