package org.kerros.render.grains;

import org.kerros.library.AudioBuffer;

/** A source made ready: its samples, the range within, and how its frames pass for each frame of the cloud. */
final class SourceSound {
    final float[] first;
    final float[] second;
    final boolean stereo;
    final double start;
    final double length;
    final double weight;
    /** Source frames to a frame of the cloud, at the source's own pitch. */
    final double speed;

    final int rate;

    SourceSound(GrainSource source, int cloudRate) {
        AudioBuffer sound = source.sound();
        stereo = sound.channels() > 1;
        first = sound.channel(0);
        second = sound.channel(stereo ? 1 : 0);
        start = source.range().start();
        length = source.range().length();
        weight = source.weight();
        rate = sound.rate();
        speed = (double) rate / cloudRate;
    }

    /** The place grains are taken from, in frames from the beginning of the range; may lie beyond it. */
    double head(double position, double travelled) {
        return position * length + travelled * speed;
    }
}
