package org.kerros.library.formats;

import java.nio.charset.StandardCharsets;

/** Looks at the first bytes of files. */
final class Bytes {
    private Bytes() {}

    /** Whether a text stands at a place. */
    static boolean has(byte[] bytes, int at, String text) {
        return at >= 0
                && bytes.length >= at + text.length()
                && new String(bytes, at, text.length(), StandardCharsets.ISO_8859_1).equals(text);
    }

    /** The place of the first occurrence of a text, or −1. */
    static int find(byte[] bytes, String text) {
        for (int at = 0; at <= bytes.length - text.length(); at++) {
            if (has(bytes, at, text)) {
                return at;
            }
        }
        return -1;
    }
}
