package org.kerros.render.cut;

import java.util.List;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;
import org.kerros.render.SoundProcess;
import org.kerros.timeline.work.Progress;

/** Fades a whole clip in and out. */
public final class Fade implements SoundProcess {
    @Override
    public String name() {
        return "fade";
    }

    @Override
    public String title() {
        return "Fade";
    }

    @Override
    public String meaning() {
        return "Fades a clip in and out.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(
                Parameter.number("in", 0.01, 0, 600, "s", "How long it takes to come up."),
                Parameter.number("out", 0.5, 0, 600, "s", "How long it takes to fade."));
    }

    @Override
    public AudioBuffer apply(List<AudioBuffer> inputs, Settings settings, long seed, Progress progress) {
        AudioBuffer sound = inputs.get(0);
        Settings whole = Settings.of("from", 0L)
                .with("to", (long) Math.max(1, sound.frames()))
                .with("fadeIn", settings.number("in") * 1000)
                .with("fadeOut", settings.number("out") * 1000);
        return sound.frames() == 0 ? sound : new Slice().apply(inputs, whole, seed, progress);
    }
}
