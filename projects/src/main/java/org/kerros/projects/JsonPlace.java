package org.kerros.projects;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/** A value inside a JSON file that somebody else wrote: says by name and place what is wrong with it. */
final class JsonPlace {
    private final String file;
    private final String path;
    private final JsonNode node;

    /** The whole document. */
    JsonPlace(String file, JsonNode node) {
        this(file, "", node);
    }

    private JsonPlace(String file, String path, JsonNode node) {
        this.file = file;
        this.path = path;
        this.node = node;
    }

    JsonPlace at(String name) {
        JsonNode found = node.get(name);
        if (found == null || found.isNull()) {
            throw wrong((path.isEmpty() ? "it" : path) + " has no \"" + name + "\"");
        }
        return new JsonPlace(file, path.isEmpty() ? name : path + "." + name, found);
    }

    List<JsonPlace> members(String name) {
        JsonPlace list = at(name);
        if (!list.node.isArray()) {
            throw list.isNot("a list");
        }
        List<JsonPlace> members = new ArrayList<>();
        for (int i = 0; i < list.node.size(); i++) {
            members.add(new JsonPlace(file, list.path + "[" + i + "]", list.node.get(i)));
        }
        return members;
    }

    String text() {
        if (!node.isTextual()) {
            throw isNot("a text");
        }
        return node.textValue();
    }

    boolean flag() {
        if (!node.isBoolean()) {
            throw isNot("true or false");
        }
        return node.booleanValue();
    }

    double number() {
        if (!node.isNumber()) {
            throw isNot("a number");
        }
        return node.doubleValue();
    }

    /** A whole number from a least one on; 3.0 is whole too. */
    long whole(long least) {
        if (!node.canConvertToExactIntegral() || !node.canConvertToLong() || node.longValue() < least) {
            throw isNot("a whole number from " + least + " on");
        }
        return node.longValue();
    }

    int wholeSmall(int least) {
        long value = whole(least);
        if (value > Integer.MAX_VALUE) {
            throw isNot("a number of sensible size");
        }
        return (int) value;
    }

    /** One of the numbers it may be. */
    int oneOf(List<Integer> allowed) {
        if (!node.isIntegralNumber() || !allowed.contains(node.intValue())) {
            throw isNot("one of " + allowed);
        }
        return node.intValue();
    }

    void requireText(String wanted) {
        if (!node.isTextual() || !node.textValue().equals(wanted)) {
            throw isNot("\"" + wanted + "\"");
        }
    }

    /** Makes a value of ours from this place; what that refuses is said of this place. */
    <T> T make(Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw wrong((path.isEmpty() ? "" : path + ": ") + e.getMessage());
        }
    }

    private KerrosException isNot(String wanted) {
        String shown = node.toString();
        return wrong(path + " is " + (shown.length() > 60 ? shown.substring(0, 60) + "…" : shown) + ", not " + wanted);
    }

    /** What is wrong here, as a sentence about the file. */
    KerrosException wrong(String what) {
        return new KerrosException(
                Problem.UNUSABLE_INPUT,
                "\"" + file + "\" cannot be read as an edit list: " + what,
                "correct it there, or export it again");
    }
}
