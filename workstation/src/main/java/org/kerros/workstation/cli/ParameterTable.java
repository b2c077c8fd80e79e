package org.kerros.workstation.cli;

import java.util.List;
import java.util.Locale;
import org.kerros.library.Parameter;

/** What can be set, as a table for people. */
final class ParameterTable {
    private ParameterTable() {}

    static String of(List<Parameter> parameters) {
        Table table = new Table("PARAMETER", "TYPE", "RANGE", "DEFAULT", "MEANING");
        parameters.forEach(parameter -> table.row(
                parameter.name(),
                parameter.type().name().toLowerCase(Locale.ROOT),
                range(parameter),
                parameter.initial(),
                parameter.meaning()));
        return table.toString();
    }

    private static String range(Parameter parameter) {
        if (!parameter.choices().isEmpty()) {
            return String.join("|", parameter.choices());
        }
        boolean ranged = parameter.type() == Parameter.Type.NUMBER || parameter.type() == Parameter.Type.INTEGER;
        if (!ranged || (!Double.isFinite(parameter.min()) && !Double.isFinite(parameter.max()))) {
            return "";
        }
        return plain(parameter.min()) + ".." + plain(parameter.max()) + " " + parameter.unit();
    }

    private static String plain(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        return Double.isInfinite(value) ? "" : whole ? Long.toString((long) value) : Double.toString(value);
    }
}
