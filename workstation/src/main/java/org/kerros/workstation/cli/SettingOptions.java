package org.kerros.workstation.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kerros.library.Parameter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Options made of the parameters something has: {@code --epochs 60} for the parameter {@code epochs}. */
final class SettingOptions {
    private SettingOptions() {}

    static CommandSpec added(CommandSpec spec, List<Parameter> parameters) {
        for (Parameter parameter : parameters) {
            spec.addOption(OptionSpec.builder("--" + parameter.name())
                    .type(String.class)
                    .arity("1")
                    .paramLabel(
                            parameter.unit().isEmpty()
                                    ? "VALUE"
                                    : parameter.unit().toUpperCase(Locale.ROOT))
                    .description(parameter.meaning() + " (default: " + parameter.initial() + ")")
                    .build());
        }
        return spec;
    }

    /** What was typed, by name of parameter. */
    static Map<String, String> typed(@Nullable CommandSpec spec, List<Parameter> parameters) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            String text = spec == null
                    ? null
                    : spec.findOption("--" + parameter.name()).getValue();
            if (text != null) {
                typed.put(parameter.name(), asList(parameter, text));
            }
        }
        return typed;
    }

    private static String asList(Parameter parameter, String text) {
        boolean bare = parameter.type() == Parameter.Type.LIST && !text.startsWith("[") && !text.startsWith("@");
        return bare ? "[" + text + "]" : text;
    }
}
