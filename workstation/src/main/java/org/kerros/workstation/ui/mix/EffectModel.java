package org.kerros.workstation.ui.mix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kerros.library.Parameter;
import org.kerros.render.Effect;
import org.kerros.render.Effects;
import org.kerros.timeline.AutomationTarget;
import org.kerros.timeline.Insert;
import org.kerros.timeline.Strip;
import org.kerros.timeline.edit.SetInsert;
import org.kerros.workstation.ui.desk.Dial;
import org.kerros.workstation.ui.desk.Dials;

/** One effect while it is being set; knows no Swing. Every change is one edit, and is heard while it is under way. */
final class EffectModel {
    private final MixerModel mixer;
    private final InsertPlace place;

    EffectModel(MixerModel mixer, InsertPlace place) {
        this.mixer = mixer;
        this.place = place;
    }

    InsertPlace place() {
        return place;
    }

    MixerModel mixer() {
        return mixer;
    }

    Optional<Insert> insert() {
        return mixer.strip(place.strip()).flatMap(strip -> strip.insert(place.insert()));
    }

    Optional<Effect> effect() {
        return insert().flatMap(insert -> Effects.named(insert.effect()));
    }

    List<Parameter> parameters() {
        return effect().map(Effect::parameters).orElse(List.of());
    }

    Dial dial(Parameter parameter) {
        return Dial.of(parameter, Dials.words(parameter.name()));
    }

    /** What a number, flag or choice is set to. */
    double number(Parameter parameter) {
        return insert().map(insert -> Dials.number(parameter, insert)).orElse(0.0);
    }

    /** What a text is set to. */
    String text(Parameter parameter) {
        return insert().map(
                        insert -> insert.settings().getOrDefault(parameter.name(), String.valueOf(parameter.initial())))
                .orElse("");
    }

    boolean isAutomated(Parameter parameter) {
        return mixer.strip(place.strip())
                .map(Strip::lanes)
                .filter(lanes -> !lanes.of(target(parameter)).isEmpty())
                .isPresent();
    }

    AutomationTarget target(Parameter parameter) {
        return new AutomationTarget.Setting(place.insert(), parameter.name());
    }

    /** Sets a number, flag or choice for good. */
    void set(Parameter parameter, double value) {
        setText(parameter, typed(parameter, value));
    }

    /** Sets a text for good. */
    void setText(Parameter parameter, String text) {
        insert().ifPresent(insert -> {
            SetInsert edit = edit(insert, parameter, text);
            if (edit.settings().equals(insert.settings())) {
                mixer.desk().piece().stopTrying();
            } else {
                mixer.desk().piece().apply(edit);
            }
        });
    }

    /** Lets a value be heard that may yet change. */
    void tryOut(Parameter parameter, double value) {
        insert().ifPresent(insert -> mixer.desk().piece().tryOut(edit(insert, parameter, typed(parameter, value))));
    }

    /** Back to its default. */
    void reset(Parameter parameter) {
        set(parameter, dial(parameter).initial());
    }

    // What stands at its default is left out, so that settings stay short.
    private SetInsert edit(Insert insert, Parameter parameter, String text) {
        Map<String, String> settings = new LinkedHashMap<>(insert.settings());
        if (text.equals(initial(parameter))) {
            settings.remove(parameter.name());
        } else {
            settings.put(parameter.name(), text);
        }
        return new SetInsert(place.strip(), place.insert(), settings);
    }

    private String initial(Parameter parameter) {
        return Dials.isAutomatable(parameter)
                ? typed(parameter, dial(parameter).initial())
                : String.valueOf(parameter.initial());
    }

    private String typed(Parameter parameter, double value) {
        Dial dial = dial(parameter);
        double limited = dial.limited(value);
        return switch (parameter.type()) {
            case FLAG -> String.valueOf(limited >= 0.5);
            case TEXT -> parameter.choices().get((int) limited);
            case INTEGER -> String.valueOf(Math.round(limited));
            default -> dial.setting(limited);
        };
    }
}
