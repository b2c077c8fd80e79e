package org.kerros.workstation.ui.process;

import java.util.Map;
import org.kerros.library.MediaFormat;
import org.kerros.library.Parameter;
import org.kerros.workstation.ui.look.ParameterBar;
import org.kerros.workstation.ui.words.Read;

/** How long a clip made in some way will be: exactly where settings say so, about as long as the source otherwise. */
final class ResultLength {
    private final Way way;
    private final Map<String, String> typed;

    ResultLength(Way way, Map<String, String> typed) {
        this.way = way;
        this.typed = typed;
    }

    /** In seconds; for slicing, of all pieces together. */
    double of(MediaFormat source) {
        if (has("duration")) {
            return number("duration");
        }
        if (has("ratio")) {
            return source.seconds() * (way.name().equals("compressor") ? 1 : number("ratio"));
        }
        if (way.name().equals(Way.KICK)) {
            return Math.max(number("transientLength"), number("decay")) / 1000;
        }
        return source.seconds();
    }

    private boolean has(String name) {
        return way.parameters().stream().anyMatch(parameter -> parameter.name().equals(name));
    }

    private double number(String name) {
        String initial = way.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(Parameter::initial)
                .map(ParameterBar::typed)
                .findFirst()
                .orElse("0");
        return Read.number(typed.getOrDefault(name, initial)).orElse(0);
    }
}
