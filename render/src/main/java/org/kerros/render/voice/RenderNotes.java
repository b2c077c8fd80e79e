package org.kerros.render.voice;

import java.util.ArrayList;
import java.util.List;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Note;
import org.kerros.library.NoteSequence;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;
import org.kerros.timeline.work.Progress;

/**
 * Plays notes through the JDK's own synthesiser, faster than time. A note at t seconds begins at frame round(t · rate);
 * the same notes and settings give the same samples. Dry: no reverb, no chorus.
 */
public final class RenderNotes {
    /** Its name in recipes. */
    public static final String MAKER = "render-notes";

    private static final String BY_NUMBER = "by number";

    private static final List<Parameter> PARAMETERS = List.of(
            Parameter.integer("program", 0, 0, 127, "", "The instrument by its General MIDI number; 0 is a piano."),
            Parameter.choice("instrument", BY_NUMBER, names(), "The instrument by its General MIDI name."),
            Parameter.integer("transpose", 0, -48, 48, "semitones", "How much higher or lower the notes sound."),
            Parameter.integer("rate", 44_100, 8_000, 192_000, "Hz", "Frames per second of the sound."),
            Parameter.number("gain", 0, -60, 24, "dB", "Louder or softer."),
            Parameter.number("tail", 2, 0, 30, "s", "How long the last notes may ring; the end is faded."));

    private RenderNotes() {}

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of(BY_NUMBER));
        names.addAll(GeneralMidi.NAMES);
        return names;
    }

    /** What can be set. */
    public static List<Parameter> parameters() {
        return PARAMETERS;
    }

    /**
     * Plays the notes.
     *
     * @param settings a value for every parameter
     * @return two channels, as long as the notes and the tail
     */
    public static AudioBuffer render(NoteSequence notes, Settings settings, Progress progress) {
        int rate = Math.toIntExact(settings.integer("rate"));
        long frames = Math.round(notes.seconds() * rate) + Math.round(settings.number("tail") * rate);
        AudioBuffer sound = new AudioBuffer(rate, 2, Math.toIntExact(Math.max(1, frames)));
        try (SoftwareSynthesiser synthesiser = SoftwareSynthesiser.open(rate)) {
            Performance performance = new Performance(synthesiser.receiver(), rate);
            performance.program(program(settings));
            notes.notes().forEach(note -> play(performance, note, settings));
            new Recording(synthesiser.stream(), progress).into(sound);
        }
        Ending.finish(sound, settings);
        return sound;
    }

    private static int program(Settings settings) {
        int named = GeneralMidi.NAMES.indexOf(settings.text("instrument"));
        return named >= 0 ? named : (int) settings.integer("program");
    }

    /** A note moved out of the range of MIDI is left out. */
    private static void play(Performance performance, Note note, Settings settings) {
        long pitch = note.pitch() + settings.integer("transpose");
        if (pitch >= 0 && pitch <= 127) {
            performance.play((int) pitch, note.velocity(), note.start(), note.end());
        }
    }
}
