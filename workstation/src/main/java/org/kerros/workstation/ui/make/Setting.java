package org.kerros.workstation.ui.make;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.kerros.library.Parameter;
import org.kerros.workstation.studio.Value;
import org.kerros.workstation.ui.words.Read;
import org.kerros.workstation.ui.words.Say;
import org.kerros.workstation.ui.words.Texts;

/** One parameter while a person sets it: the text as typed, and what is wrong with it. */
final class Setting {
    private final Parameter parameter;
    private final Value<String> text;

    Setting(Parameter parameter) {
        this.parameter = parameter;
        this.text = new Value<>(plain(parameter.initial()));
    }

    Parameter parameter() {
        return parameter;
    }

    Value<String> text() {
        return text;
    }

    /** The name as people read it: "Pitch spread". */
    String label() {
        String words = parameter.name().replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    boolean isNumber() {
        return parameter.type() == Parameter.Type.NUMBER || parameter.type() == Parameter.Type.INTEGER;
    }

    /** Whether a slider makes sense: a number between two ends. */
    boolean hasRange() {
        return isNumber() && Double.isFinite(parameter.min()) && Double.isFinite(parameter.max());
    }

    double number() {
        return Read.number(text.get()).orElse(0);
    }

    void setNumber(double value) {
        text.set(parameter.type() == Parameter.Type.INTEGER ? String.valueOf(Math.round(value)) : ascii(value));
    }

    void reset() {
        text.set(plain(parameter.initial()));
    }

    boolean isDefault() {
        return text.get().equals(plain(parameter.initial()));
    }

    /** What is wrong with what was typed, with the range it may have. */
    Optional<String> complaint() {
        if (!isNumber()) {
            return Optional.empty();
        }
        OptionalDouble typed = Read.number(text.get());
        if (typed.isEmpty()) {
            return Optional.of(Texts.of("setting.noNumber", label()));
        }
        boolean inside = typed.getAsDouble() >= parameter.min() && typed.getAsDouble() <= parameter.max();
        return inside ? Optional.empty() : Optional.of(Texts.of("setting.outside", label(), range()));
    }

    /** The range in words: "0.1 to 10 s". */
    String range() {
        String low = Double.isFinite(parameter.min()) ? Say.brief(parameter.min()) : "";
        String high = Double.isFinite(parameter.max()) ? Say.brief(parameter.max()) : "";
        if (low.isEmpty() && high.isEmpty()) {
            return "";
        }
        String key = low.isEmpty() ? "setting.upTo" : high.isEmpty() ? "setting.from" : "setting.range";
        return Say.with(Texts.of(key, low, high), parameter.unit());
    }

    private static String plain(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Setting::plain).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof Double number ? ascii(number) : String.valueOf(value);
    }

    private static String ascii(double value) {
        return Say.brief(value).replace('\u2212', '-');
    }
}
