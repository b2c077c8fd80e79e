package org.kerros.render.grains;

/** A grain that sounds, and what its filter remembers. Used again and again. */
final class Voice {
    /** Its place in the order in which grains are added up. */
    long cell;

    int number;

    /** The frame of the cloud at which it begins. */
    long onset;

    int frames;
    SourceSound source;
    int sourceIndex;

    /** Where it begins, in frames of the source's sound. */
    double position;

    /** Source frames to an output frame; negative reads backwards. */
    double ratio;

    double semitones;
    double pan;
    double level;
    float left;
    float right;
    WindowTable window;
    double skew;
    final GrainFilter filter = new GrainFilter();

    Voice(SourceSound source, WindowTable window) {
        this.source = source;
        this.window = window;
    }

    long end() {
        return onset + frames;
    }

    boolean isBefore(Voice other) {
        return cell < other.cell || (cell == other.cell && number < other.number);
    }
}
