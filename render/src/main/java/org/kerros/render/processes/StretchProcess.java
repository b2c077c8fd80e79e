package org.kerros.render.processes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;
import org.kerros.render.SoundProcess;
import org.kerros.render.stretch.TimeStretch;
import org.kerros.timeline.StretchMethod;
import org.kerros.timeline.work.Progress;

/** {@link TimeStretch} into a new clip. */
public final class StretchProcess implements SoundProcess {
    @Override
    public String name() {
        return "stretch";
    }

    @Override
    public String title() {
        return "Stretch";
    }

    @Override
    public String meaning() {
        return "Makes a sound longer or shorter, higher or lower.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.number("ratio", 2, 0.1, 50, "×", "How many times as long."),
                Parameter.number(
                        "semitones",
                        0,
                        -48,
                        48,
                        "semitones",
                        "How much higher; with tape on top of what the ratio brings."),
                Parameter.choice(
                        "method",
                        id(StretchMethod.TONAL),
                        Arrays.stream(StretchMethod.values())
                                .map(StretchProcess::id)
                                .toList(),
                        "tape: slower is lower; tonal: for held sound; transients: for drums and speech."));
    }

    private static String id(StretchMethod method) {
        return method.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public AudioBuffer apply(List<AudioBuffer> inputs, Settings settings, long seed, Progress progress) {
        StretchMethod method = StretchMethod.valueOf(settings.text("method").toUpperCase(Locale.ROOT));
        return TimeStretch.apply(
                inputs.get(0), settings.number("ratio"), settings.number("semitones"), method, progress);
    }
}
