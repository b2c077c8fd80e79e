package org.kerros.render.grains;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A value of a cloud that may move while it plays: by automation, and, where it has a reach, by modulators. A modulator
 * at full depth moves it by its reach to either side, in its own unit or in octaves.
 */
enum Dial {
    POSITION("position", 1),
    FREEZE("freeze", 0),
    SCAN("scan", 4),
    SPRAY("spray", 1),
    GRAIN_LENGTH("grainLength", 3, true),
    LENGTH_SPREAD("lengthSpread", 1),
    DENSITY("density", 4, true),
    ASYNCHRONY("asynchrony", 1),
    INTERMITTENCY("intermittency", 1),
    PITCH("pitch", 12),
    PITCH_SPREAD("pitchSpread", 12),
    REVERSE_CHANCE("reverseChance", 1),
    PAN("pan", 1),
    PAN_SPREAD("panSpread", 1),
    GAIN("gain", 24),
    AMP_SPREAD("ampSpread", 24),
    WINDOW("window", 0),
    WINDOW_SKEW("windowSkew", 1),
    FILTER("filter", 0),
    CUTOFF("cutoff", 4, true),
    CUTOFF_SPREAD("cutoffSpread", 4),
    RESONANCE("resonance", 1),
    LFO1_RATE("lfo1Rate", 0),
    LFO1_DEPTH("lfo1Depth", 0),
    LFO2_RATE("lfo2Rate", 0),
    LFO2_DEPTH("lfo2Depth", 0),
    LFO3_RATE("lfo3Rate", 0),
    LFO3_DEPTH("lfo3Depth", 0),
    LFO4_RATE("lfo4Rate", 0),
    LFO4_DEPTH("lfo4Depth", 0),
    WALK_RATE("walkRate", 0),
    WALK_DEPTH("walkDepth", 0),
    FOLLOW_DEPTH("followDepth", 0);

    /** How many there are. */
    static final int COUNT = values().length;

    private final String parameter;
    private final double reach;
    private final boolean inOctaves;

    Dial(String parameter, double reach) {
        this(parameter, reach, false);
    }

    Dial(String parameter, double reach, boolean inOctaves) {
        this.parameter = parameter;
        this.reach = reach;
        this.inOctaves = inOctaves;
    }

    /** The name of the parameter it stands for. */
    String parameter() {
        return parameter;
    }

    /** Its place in arrays that hold a value for each. */
    @SuppressWarnings("EnumOrdinal") // Arrays made anew each time; no such number is ever kept.
    int index() {
        return ordinal();
    }

    /** A value moved by a modulator, before its range is seen to. */
    double moved(double value, double amount) {
        return inOctaves ? value * Powers.octaves(amount * reach) : value + amount * reach;
    }

    /** Whether it is heard as a proportion, such as a frequency: gliding goes by equal factors. */
    boolean isInOctaves() {
        return inOctaves;
    }

    static Optional<Dial> of(String parameter) {
        return Arrays.stream(values())
                .filter(dial -> dial.parameter.equals(parameter))
                .findFirst();
    }

    /** The parameters a modulator may move. */
    static List<String> targets() {
        return Arrays.stream(values())
                .filter(dial -> dial.reach > 0)
                .map(Dial::parameter)
                .toList();
    }
}
