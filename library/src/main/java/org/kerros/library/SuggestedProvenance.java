package org.kerros.library;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a file's name suggests about how it was made. Nobody has confirmed it: it is shown as a suggestion until a
 * person does.
 */
public final class SuggestedProvenance {
    private static final String NUMBER = "-?\\d+(?:\\.\\d+)?";
    private static final Pattern COORDINATES = Pattern.compile("(?:^|_)(" + NUMBER + "(?:," + NUMBER + ")+)(?=_|$)");
    private static final List<Mark> MARKS = List.of(
            new Mark("epoch", "e|ep|epoch", true),
            new Mark("temperature", "t|temp|temperature", false),
            new Mark("seed", "s|seed", true),
            new Mark("step", "step|steps", true));

    private SuggestedProvenance() {}

    /** Something written as {@code e=10}. */
    private record Mark(String name, Pattern pattern, boolean whole) {
        Mark(String name, String spellings, boolean whole) {
            this(name, pattern(spellings, whole), whole);
        }

        private static Pattern pattern(String spellings, boolean whole) {
            return Pattern.compile(
                    "(?:^|[_ -])(?:" + spellings + ")=(" + (whole ? "\\d{1,18}" : NUMBER) + ")(?=[_ -]|$)",
                    Pattern.CASE_INSENSITIVE);
        }

        Settings in(String stem, Settings found) {
            Matcher match = pattern.matcher(stem);
            if (!match.find()) {
                return found;
            }
            String value = match.group(1);
            return found.with(name, whole ? (Object) Long.valueOf(value) : Double.valueOf(value));
        }
    }

    /**
     * What a name suggests: {@code wave_-1.0,0.5.wav} the coordinates ({@code pca}) [−1.0, 0.5],
     * {@code take_e=10_t=0.95.wav} an {@code epoch} and a {@code temperature}, likewise {@code seed} and {@code step}.
     */
    public static Settings fromName(String fileName) {
        String stem = withoutEnding(fileName);
        Settings found = coordinates(stem);
        for (Mark mark : MARKS) {
            found = mark.in(stem, found);
        }
        return found;
    }

    private static String withoutEnding(String fileName) {
        int dot = fileName.lastIndexOf('.');
        boolean isEnding = dot > 0 && fileName.substring(dot + 1).matches("\\p{Alpha}\\w{0,4}");
        return isEnding ? fileName.substring(0, dot) : fileName;
    }

    private static Settings coordinates(String stem) {
        Matcher match = COORDINATES.matcher(stem);
        if (!match.find()) {
            return Settings.NONE;
        }
        List<Double> numbers = new ArrayList<>();
        for (String number : match.group(1).split(",")) {
            numbers.add(Double.valueOf(number));
        }
        return Settings.of("pca", numbers);
    }
}
