package org.kerros.render;

import org.kerros.library.AudioBuffer;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Fade;
import org.kerros.timeline.FadeShape;
import org.kerros.timeline.Placement;
import org.kerros.timeline.Track;

/** The definition of a bounce written down once more, sample by sample in double precision, as plainly as it can be. */
final class ReferenceMix {
    private ReferenceMix() {}

    static double[][] of(Composition piece, SoundSource sounds) {
        double[][] out = new double[2][(int) piece.length()];
        for (Track track : piece.tracks()) {
            if (piece.isHeard(track)) {
                track.placements().forEach(placement -> add(placement, track, sounds, out));
            }
        }
        return out;
    }

    private static void add(Placement placement, Track track, SoundSource sounds, double[][] out) {
        AudioBuffer sound = sounds.sound(placement.clip());
        long length = placement.length();
        for (int n = 0; n < length; n++) {
            long from = placement.source().start() + n;
            long frame = placement.start() + n;
            if (from < sound.frames() && frame < out[0].length) {
                double gain = fade(n, placement.fadeIn()) * fade(length - n, placement.fadeOut());
                gain *= Math.pow(10, placement.gainDb() / 20.0) * Math.pow(10, track.gainDb() / 20.0);
                if (!track.gainAutomation().isEmpty()) {
                    gain *= Math.pow(10, track.gainAutomation().valueAt(frame) / 20);
                }
                double pan = track.panAutomation().isEmpty()
                        ? track.pan()
                        : track.panAutomation().valueAt(frame);
                double a = (pan + 1) * Math.PI / 4;
                double left = sound.channel(0)[(int) from];
                double right = left;
                if (sound.channels() == 2) {
                    left *= Math.sqrt(2);
                    right = sound.channel(1)[(int) from] * Math.sqrt(2);
                }
                out[0][(int) frame] += gain * Math.cos(a) * left;
                out[1][(int) frame] += gain * Math.sin(a) * right;
            }
        }
    }

    private static double fade(long n, Fade fade) {
        if (n >= fade.frames()) {
            return 1;
        }
        double linear = (double) n / fade.frames();
        return fade.shape() == FadeShape.LINEAR ? linear : Math.sin(Math.PI / 2 * linear);
    }
}
