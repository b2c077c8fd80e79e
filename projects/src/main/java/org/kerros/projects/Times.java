package org.kerros.projects;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as people write them: seconds ({@code 12.5}), {@code "1:02.5"}, or samples ({@code "48000s"}). */
final class Times {
    private static final Pattern MINUTES = Pattern.compile("(\\d+):(\\d{1,2}(?:\\.\\d+)?)");
    private static final Pattern SAMPLES = Pattern.compile("(\\d+)s");
    private static final Map<String, String> FRAMES_OF = Map.of(
            "start", "startFrame",
            "length", "frames",
            "offset", "sourceFrame",
            "at", "frame");

    private Times() {}

    /** Frames at a rate, rounded to the nearest. */
    static long frames(JsonNode time, int rate) {
        if (time.isNumber()) {
            return rounded(time.doubleValue(), rate, time);
        }
        String text = time.asText();
        Matcher samples = SAMPLES.matcher(text);
        if (samples.matches()) {
            return Long.parseLong(samples.group(1));
        }
        Matcher minutes = MINUTES.matcher(text);
        if (minutes.matches()) {
            double seconds = 60 * Double.parseDouble(minutes.group(1)) + Double.parseDouble(minutes.group(2));
            return rounded(seconds, rate, time);
        }
        return rounded(Double.parseDouble(text), rate, time);
    }

    private static long rounded(double seconds, int rate, JsonNode time) {
        double frames = seconds * rate;
        if (!(frames >= 0 && frames < Long.MAX_VALUE / 2.0)) {
            throw new IllegalArgumentException(time + " is no time in a piece");
        }
        return Math.round(frames);
    }

    /** Replaces times by frames in an operation; the frames already there, and a journal's own time, stay. */
    static void intoFrames(ObjectNode operation, int rate) {
        boolean fromJournal = operation.has("crc");
        FRAMES_OF.forEach((time, frame) -> {
            JsonNode value = operation.get(time);
            if (value != null && !fromJournal) {
                operation.remove(time);
                operation.put(frame, frames(value, rate));
            }
        });
        fade(operation, "fadeIn", rate);
        fade(operation, "fadeOut", rate);
        envelope(operation, rate);
    }

    /** A fade may be just how long it lasts. */
    private static void fade(ObjectNode operation, String name, int rate) {
        JsonNode fade = operation.get(name);
        if (fade != null && fade.isValueNode() && !fade.isNull()) {
            operation.set(name, Json.object().put("frames", frames(fade, rate)));
        } else if (fade instanceof ObjectNode whole && whole.has("length")) {
            whole.put("frames", frames(whole.remove("length"), rate));
        }
    }

    /** {@code envelope} is automation by time, where {@code points} is by frame; curves stay. */
    private static void envelope(ObjectNode operation, int rate) {
        if (operation.remove("envelope") instanceof ArrayNode pairs) {
            ArrayNode points = operation.putArray("points");
            for (JsonNode pair : pairs) {
                ArrayNode point =
                        points.addArray().add(frames(pair.path(0), rate)).add(pair.path(1));
                if (pair.has(2)) {
                    point.add(pair.get(2));
                }
            }
        }
    }
}
