package org.kerros.library;

import java.util.regex.Pattern;

/** The SHA-256 of a file's bytes, as 64 lower-case hexadecimal digits: its name wherever it lies. */
public record MediaHash(String hex) {
    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    public MediaHash {
        if (!SHA_256.matcher(hex).matches()) {
            throw new IllegalArgumentException("A SHA-256 has 64 hexadecimal digits, not \"" + hex + "\"");
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
