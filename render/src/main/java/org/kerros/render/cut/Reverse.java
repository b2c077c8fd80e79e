package org.kerros.render.cut;

import java.util.List;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;
import org.kerros.render.SoundProcess;
import org.kerros.timeline.work.Progress;

/** Plays a sound backwards. */
public final class Reverse implements SoundProcess {
    @Override
    public String name() {
        return "reverse";
    }

    @Override
    public String title() {
        return "Reverse";
    }

    @Override
    public String meaning() {
        return "Plays a sound backwards.";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of();
    }

    @Override
    public AudioBuffer apply(List<AudioBuffer> inputs, Settings settings, long seed, Progress progress) {
        AudioBuffer sound = inputs.get(0);
        AudioBuffer reversed = new AudioBuffer(sound.rate(), sound.channels(), sound.frames());
        for (int channel = 0; channel < sound.channels(); channel++) {
            float[] from = sound.channel(channel);
            float[] to = reversed.channel(channel);
            for (int i = 0; i < to.length; i++) {
                to[i] = finite(from[from.length - 1 - i]);
            }
        }
        return reversed;
    }

    private static float finite(float sample) {
        return Float.isFinite(sample) ? sample : 0;
    }
}
