package org.kerros.workstation.ui.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kerros.library.Parameter;
import org.kerros.render.Effect;
import org.kerros.render.Effects;
import org.kerros.timeline.AutomationTarget;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Insert;
import org.kerros.timeline.Send;
import org.kerros.timeline.Strip;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.workstation.ui.words.Read;
import org.kerros.workstation.ui.words.Texts;

/** What can be automated on a strip, and how it is shown. */
public final class Dials {
    private Dials() {}

    /** All there is to automate on a strip, in the order of its signal. */
    public static List<AutomationTarget> targets(Composition composition, TrackId track) {
        Strip strip = composition.strip(track);
        List<AutomationTarget> targets =
                new ArrayList<>(List.of(AutomationTarget.GAIN, AutomationTarget.PAN, AutomationTarget.WIDTH));
        for (Send send : strip.sends()) {
            targets.add(new AutomationTarget.SendLevel(send.to()));
        }
        for (Insert insert : strip.inserts()) {
            Effects.named(insert.effect())
                    .ifPresent(effect -> automatable(effect)
                            .forEach(parameter ->
                                    targets.add(new AutomationTarget.Setting(insert.id(), parameter.name()))));
        }
        return targets;
    }

    /** The parameters of an effect that can be automated. */
    public static List<Parameter> automatable(Effect effect) {
        return effect.parameters().stream().filter(Dials::isAutomatable).toList();
    }

    /** Whether a parameter can move over time: all but free texts and lists. */
    public static boolean isAutomatable(Parameter parameter) {
        return switch (parameter.type()) {
            case NUMBER, INTEGER, FLAG -> true;
            case TEXT -> !parameter.choices().isEmpty();
            case LIST -> false;
        };
    }

    /** How a target of a strip is shown; empty if there is no such thing, or an effect nobody here knows. */
    public static Optional<Dial> of(Composition composition, TrackId track, AutomationTarget target) {
        if (target instanceof AutomationTarget.Gain) {
            return Optional.of(Dial.fader(Texts.of("mix.gain")));
        }
        if (target instanceof AutomationTarget.Pan) {
            return Optional.of(Dial.pan());
        }
        if (target instanceof AutomationTarget.Width) {
            return Optional.of(Dial.width());
        }
        if (target instanceof AutomationTarget.SendLevel send) {
            return composition.track(send.to()).map(to -> Dial.fader(Texts.of("mix.sendTo", to.name())));
        }
        return setting(composition, track, (AutomationTarget.Setting) target);
    }

    private static Optional<Dial> setting(Composition composition, TrackId track, AutomationTarget.Setting target) {
        return strip(composition, track)
                .flatMap(strip -> strip.insert(target.insert()))
                .flatMap(insert -> Effects.named(insert.effect()))
                .flatMap(effect -> parameter(effect, target.name())
                        .filter(Dials::isAutomatable)
                        .map(found -> Dial.of(found, Texts.of("mix.setting", effect.title(), words(found.name())))));
    }

    private static Optional<Strip> strip(Composition composition, TrackId track) {
        return track.isMaster()
                ? Optional.of(composition.master())
                : composition.track(track).map(Track::strip);
    }

    private static Optional<Parameter> parameter(Effect effect, String name) {
        return effect.parameters().stream()
                .filter(found -> found.name().equals(name))
                .findFirst();
    }

    /** Where a target stands while nothing moves it; for what automation adds to, 0. */
    public static double resting(Composition composition, TrackId track, AutomationTarget target) {
        Strip strip = strip(composition, track).orElse(Strip.PLAIN);
        if (target instanceof AutomationTarget.Pan) {
            return strip.pan();
        }
        if (target instanceof AutomationTarget.Width) {
            return strip.width();
        }
        if (target instanceof AutomationTarget.Setting setting) {
            return strip.insert(setting.insert())
                    .flatMap(insert -> Effects.named(insert.effect())
                            .flatMap(effect -> parameter(effect, setting.name()))
                            .map(parameter -> number(parameter, insert)))
                    .orElse(0.0);
        }
        return 0;
    }

    /** What an insert has a parameter set to, as a number: a flag as 0 or 1, a choice as its place. */
    public static double number(Parameter parameter, Insert insert) {
        Dial dial = Dial.of(parameter, parameter.name());
        String typed = insert.settings().get(parameter.name());
        if (typed == null) {
            return dial.initial();
        }
        if (parameter.type() == Parameter.Type.FLAG) {
            return List.of("true", "yes", "on", "1").contains(typed.toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        return dial.isStepped()
                ? Math.max(0, dial.steps().indexOf(typed))
                : Read.number(typed).orElse(dial.initial());
    }

    /** The name of a parameter as people read it: "Band 1 gain". */
    public static String words(String name) {
        String words = name.replaceAll("([a-z0-9])([A-Z])", "$1 $2")
                .replaceAll("([a-z])([0-9])", "$1 $2")
                .toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
