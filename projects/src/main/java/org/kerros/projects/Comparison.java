package org.kerros.projects;

import java.math.BigDecimal;
import java.util.List;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/** One bound on a number, as typed in a search: {@code >=3}, {@code <2.5}, {@code 200..400}, {@code 440}. */
record Comparison(String operator, BigDecimal number) {
    private static final int MOST_DIGITS = 40;
    private static final List<String> OPERATORS = List.of(">=", "<=", ">", "<", "=");

    /**
     * Reads what a number should be. A bare fraction means what it rounds to: {@code 2.5} is 2.45 to 2.55; a bare
     * whole number means itself for ratings and seeds, and for measures what rounds to it.
     *
     * @throws KerrosException if it is no number
     */
    static List<Comparison> parse(String field, String wanted) {
        try {
            return read(field, wanted);
        } catch (NumberFormatException e) {
            throw new KerrosException(
                    Problem.USAGE,
                    "\"" + field + ":" + wanted + "\" compares with no number",
                    "write it like " + field + ":>=3 or " + field + ":200..400",
                    e);
        }
    }

    private static List<Comparison> read(String field, String wanted) {
        int dots = wanted.indexOf("..");
        if (dots >= 0) {
            return range(wanted.substring(0, dots), wanted.substring(dots + 2));
        }
        for (String operator : OPERATORS) {
            if (wanted.startsWith(operator)) {
                return List.of(new Comparison(operator, number(wanted.substring(operator.length()))));
            }
        }
        return around(field, number(wanted));
    }

    private static List<Comparison> range(String from, String to) {
        if (from.isEmpty()) {
            return List.of(new Comparison("<=", number(to)));
        }
        Comparison least = new Comparison(">=", number(from));
        return to.isEmpty() ? List.of(least) : List.of(least, new Comparison("<=", number(to)));
    }

    /** A number of sensible size: written out, 1e999999999 would fill the memory. */
    private static BigDecimal number(String text) {
        BigDecimal number = new BigDecimal(text);
        if (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
            throw new NumberFormatException(text);
        }
        return number;
    }

    private static List<Comparison> around(String field, BigDecimal number) {
        if (field.equals("rating") || field.equals("seed") || field.equals("used")) {
            return List.of(new Comparison("=", number));
        }
        BigDecimal half = BigDecimal.valueOf(5, Math.max(0, number.scale()) + 1);
        return List.of(new Comparison(">=", number.subtract(half)), new Comparison("<", number.add(half)));
    }
}
