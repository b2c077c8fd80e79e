package org.kerros.render.grains;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;

/** What can be set on a cloud. Names, meanings and defaults stand in recipes and stay. */
final class GrainParameters {
    static final int LFOS = 4;
    static final String NOTHING = "none";
    static final String RATE = "rate";

    private static final List<Parameter> ALL = Stream.of(
                    time(), emission(), tuning(), level(), shape(), ModulatorParameters.all(), ends())
            .flatMap(List::stream)
            .toList();

    private static final Map<String, Parameter> BY_NAME = byName();

    private GrainParameters() {}

    static List<Parameter> all() {
        return ALL;
    }

    static Parameter named(String name) {
        Parameter found = BY_NAME.get(name);
        if (found == null) {
            throw new IllegalArgumentException("A cloud has no parameter \"" + name + "\"");
        }
        return found;
    }

    /** Whether a dial is one of a few things and nothing between them. */
    static boolean isSwitch(Dial dial) {
        return named(dial.parameter()).type() != Parameter.Type.NUMBER;
    }

    /** What nobody has changed. */
    static Settings defaults() {
        Map<String, Object> values = new LinkedHashMap<>();
        ALL.forEach(parameter -> values.put(parameter.name(), parameter.initial()));
        return new Settings(values);
    }

    /**
     * A value for every parameter: recipes of the first version lack those that came later. They were made with another
     * arithmetic, which they get again.
     */
    static Settings complete(Settings given) {
        Map<String, Object> values = new LinkedHashMap<>(defaults().values());
        values.put("interpolation", Interpolation.ORIGINAL.id());
        values.putAll(given.values());
        return new Settings(values);
    }

    private static Map<String, Parameter> byName() {
        Map<String, Parameter> names = new LinkedHashMap<>();
        ALL.forEach(parameter -> names.put(parameter.name(), parameter));
        return Collections.unmodifiableMap(names);
    }

    private static List<Parameter> time() {
        return List.of(
                Parameter.number("duration", 8, 0.05, 3600, "s", "How long the cloud lasts."),
                Parameter.number(
                        "position", 0.25, 0, 1, "", "Where in the clip the grains come from: 0 is its beginning."),
                Parameter.number(
                        "scan",
                        0.25,
                        -16,
                        16,
                        "×",
                        "How fast that place moves on: 1 is the clip's own speed, 0 stands still."),
                Parameter.flag("freeze", false, "Whether that place stands still, whatever the scan."),
                Parameter.number("spray", 0.15, 0, 60, "s", "How far from that place a grain may begin, at random."),
                Parameter.number(
                        "from", 0, 0, 86_400, "s", "Where in the clip the range begins that grains are taken from."),
                Parameter.number("to", 0, 0, 86_400, "s", "Where that range ends; 0 is the end of the clip."),
                Parameter.list(
                        "weights",
                        List.of(),
                        0,
                        1000,
                        "",
                        "How often each of several clips is chosen, in their order; all equally if empty."),
                Parameter.list(
                        "ranges",
                        List.of(),
                        0,
                        86_400,
                        "s",
                        "A range [from, to] for each of several clips, in their order; if empty, from and to hold for all."));
    }

    private static List<Parameter> emission() {
        return List.of(
                Parameter.number("grainLength", 120, 1, 1000, "ms", "How long a grain is."),
                Parameter.number("lengthSpread", 0, 0, 1, "", "By what share of that their lengths differ, at random."),
                Parameter.number(
                        "density", 40, 0, 20_000, "grains/s", "How many grains begin each second; 0 is silence."),
                Parameter.number(
                        "asynchrony",
                        0.5,
                        0,
                        1,
                        "",
                        "How irregularly they begin: 0 is evenly, 0.5 one at random in each equal span, 1 quite independently."),
                Parameter.number("intermittency", 0, 0, 1, "", "How many grains are left out at random: 1 is all."));
    }

    private static List<Parameter> tuning() {
        return List.of(
                Parameter.number("pitch", 0, -48, 48, "semitones", "How much higher or lower the grains sound."),
                Parameter.number("pitchSpread", 0.1, 0, 48, "semitones", "How far their pitches differ, at random."),
                Parameter.choice(
                        "scale",
                        Scale.OFF,
                        Scale.names(),
                        "The scale to which pitches are moved; set means scaleNotes."),
                Parameter.list(
                        "scaleNotes",
                        List.of(),
                        0,
                        12,
                        "semitones",
                        "The notes of an octave that are allowed, counted from the root, if the scale is set."),
                Parameter.number(
                        "scaleRoot", 0, -12, 12, "semitones", "Where the scale begins; 0 is the clip's own pitch."),
                Parameter.number("reverseChance", 0, 0, 1, "", "How many of the grains play backwards: 1 is all."),
                Parameter.choice(
                        "interpolation",
                        Interpolation.CUBIC.id(),
                        Interpolation.names(),
                        "How the sound is read between its samples: sinc is cleanest and slowest."));
    }

    private static List<Parameter> level() {
        return List.of(
                Parameter.number("pan", 0, -1, 1, "", "Where they lie: −1 is left, 1 is right."),
                Parameter.number("panSpread", 0.7, 0, 1, "", "How far they spread between left and right."),
                Parameter.number("gain", 0, -60, 24, "dB", "Louder or softer than the clip."),
                Parameter.number("ampSpread", 0, 0, 60, "dB", "How much softer a grain may be, at random."));
    }

    private static List<Parameter> shape() {
        return List.of(
                Parameter.choice("window", Window.HANN.id(), Window.names(), "The shape of a grain."),
                Parameter.number(
                        "windowSkew", 0, -1, 1, "", "Where its middle lies: −1 is at its beginning, 1 at its end."),
                Parameter.choice(
                        "filter",
                        GrainFilter.Kind.OFF.id(),
                        GrainFilter.Kind.names(),
                        "A filter of its own for each grain."),
                Parameter.number("cutoff", 2000, 20, 20_000, "Hz", "The frequency of that filter."),
                Parameter.number(
                        "cutoffSpread", 0, 0, 8, "octaves", "How far the filters of grains differ, at random."),
                Parameter.number("resonance", 0, 0, 1, "", "How much the filter rings: 0 not at all."));
    }

    private static List<Parameter> ends() {
        List<Parameter> ends = new ArrayList<>();
        ends.add(Parameter.number("attack", 0.5, 0, 600, "s", "How long the cloud takes to come up."));
        ends.add(Parameter.number("release", 1, 0, 600, "s", "How long it takes to fade at its end."));
        ends.add(
                Parameter.list(
                        "automation",
                        List.of(),
                        Double.NEGATIVE_INFINITY,
                        Double.POSITIVE_INFINITY,
                        "",
                        "Parameters that move: [[name, [[seconds, value], …]], …]; a third number in a point bends the way to the next, \"hold\" makes a step."));
        ends.add(Parameter.integer(
                RATE, 0, 0, 768_000, "Hz", "Frames a second of the new clip; 0 is as many as the first clip has."));
        return ends;
    }
}
