package org.kerros.projects;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * One line of a journal: {@code {"n":17,"at":"…","op":"move",…,"crc":"0f3a…"}}. The check sum is CRC-32C over every
 * byte before {@code ,"crc"}.
 *
 * @param number counts all changes of a project from 1, without gaps
 * @param mark the check sum: tells this change from another of the same number, in a copy that went another way
 */
record JournalLine(long number, Instant at, Change change, String mark) {
    private static final byte[] CRC = ",\"crc\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGITS = 8;
    private static final int TAIL = CRC.length + DIGITS + 2;

    /** The text of a line, with its line end. */
    static byte[] write(long number, Instant at, Change change) {
        ObjectNode node = Json.object().put("n", number).put("at", at.toString());
        byte[] json = Json.line(node.setAll(ChangeCodec.write(change)));
        int body = json.length - 1;
        byte[] line = Arrays.copyOf(json, body + TAIL + 1);
        System.arraycopy(CRC, 0, line, body, CRC.length);
        byte[] end = (sum(json, body) + "\"}\n").getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(end, 0, line, body + CRC.length, end.length);
        return line;
    }

    /** The mark of a line that was written. */
    static String markOf(byte[] line) {
        return digits(line, line.length - 1 - TAIL + CRC.length);
    }

    /**
     * Reads a line without its line end.
     *
     * @throws IOException if it is torn, altered, or of an unknown kind
     */
    static JournalLine read(byte[] line) throws IOException {
        int body = line.length - TAIL;
        if (body < 1
                || !Arrays.equals(line, body, body + CRC.length, CRC, 0, CRC.length)
                || !sum(line, body).equals(digits(line, body + CRC.length))) {
            throw new IOException("its check sum is wrong");
        }
        ObjectNode node = Json.read(line);
        try {
            return new JournalLine(
                    Json.integer(node, "n"),
                    Instant.parse(Json.text(node, "at")),
                    ChangeCodec.read(node),
                    digits(line, body + CRC.length));
        } catch (RuntimeException e) {
            throw new IOException(String.valueOf(e.getMessage()), e);
        }
    }

    private static String digits(byte[] line, int from) {
        return new String(line, from, DIGITS, StandardCharsets.US_ASCII);
    }

    private static String sum(byte[] bytes, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, length);
        String digits = Long.toHexString(crc.getValue());
        return "0".repeat(DIGITS - digits.length()) + digits;
    }
}
