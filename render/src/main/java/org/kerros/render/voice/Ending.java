package org.kerros.render.voice;

import org.kerros.library.AudioBuffer;
import org.kerros.library.Settings;

/** Sets the level of a played sound and fades its end, so that what still rings does not click. */
final class Ending {
    private static final double LONGEST_SECONDS = 0.5;
    private static final double SHORTEST_SECONDS = 0.01;

    private Ending() {}

    static void finish(AudioBuffer sound, Settings settings) {
        double gain = Math.pow(10, settings.number("gain") / 20);
        double seconds = Math.max(SHORTEST_SECONDS, Math.min(LONGEST_SECONDS, settings.number("tail")));
        double fadeFrames = seconds * sound.rate();
        for (int channel = 0; channel < 2; channel++) {
            float[] samples = sound.channel(channel);
            for (int i = 0; i < samples.length; i++) {
                double left = (samples.length - 1 - i) / fadeFrames;
                double fade = left >= 1 ? 1 : 0.5 - 0.5 * StrictMath.cos(Math.PI * left);
                samples[i] *= (float) (gain * fade);
            }
        }
    }
}
