package org.kerros.generators.training;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;

/** The command that trains the same network again, without folders and with what was set otherwise than usual. */
final class TrainingCommand {
    private TrainingCommand() {}

    static String of(Path source, Path folder, Settings settings) {
        StringBuilder command = new StringBuilder("kerros train melody-rnn ")
                .append(quoted(nameOf(source)))
                .append(" -o ")
                .append(quoted(nameOf(folder)));
        for (Parameter parameter : MelodyTraining.parameters()) {
            Object value = settings.values().get(parameter.name());
            if (value != null
                    && !Settings.of("it", parameter.initial()).values().containsValue(value)) {
                command.append(" --").append(parameter.name()).append(' ').append(quoted(text(value)));
            }
        }
        return command.toString();
    }

    private static String nameOf(Path path) {
        return path.toAbsolutePath().normalize().getFileName().toString();
    }

    private static String text(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(Object::toString).collect(Collectors.joining(","))
                : value.toString();
    }

    private static String quoted(String text) {
        return text.chars().allMatch(each -> Character.isLetterOrDigit(each) || "._-,/".indexOf(each) >= 0)
                ? text
                : '"' + text + '"';
    }
}
