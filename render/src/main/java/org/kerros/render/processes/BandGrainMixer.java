package org.kerros.render.processes;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.kerros.library.AudioBuffer;
import org.kerros.render.spectral.ShortTime;

/** Cuts band grains from a sound and adds them to a stereo cloud. */
final class BandGrainMixer {
    private final AudioBuffer sound;
    private final AudioBuffer cloud;
    private final double level;
    private final Map<Integer, BandFilter> filters = new HashMap<>();
    private final Map<Integer, float[]> windows = new HashMap<>();

    BandGrainMixer(AudioBuffer sound, AudioBuffer cloud, double level) {
        this.sound = sound;
        this.cloud = cloud;
        this.level = level;
    }

    void add(BandGrain grain) {
        double angle = (grain.pan() + 1) * StrictMath.PI / 4;
        // A mono clip is panned, a stereo clip balanced: √2 makes the middle of both equally loud.
        double balance = level * (sound.channels() == 1 ? 1 : StrictMath.sqrt(2));
        add(grain, 0, 0, balance * StrictMath.cos(angle));
        add(grain, sound.channels() == 1 ? 0 : 1, 1, balance * StrictMath.sin(angle));
    }

    private void add(BandGrain grain, int from, int to, double gain) {
        BandFilter filter = filters.computeIfAbsent(grain.frames(), frames -> new BandFilter(frames, sound.rate()));
        float[] piece = filter.samples();
        int before = (piece.length - grain.frames()) / 2;
        cut(grain, sound.channel(from), piece, before);
        filter.apply(grain.low(), grain.high());
        float[] out = cloud.channel(to);
        long start = grain.onset() - before;
        for (int i = (int) Math.max(0, -start); i < Math.min(piece.length, out.length - start); i++) {
            out[(int) (start + i)] += (float) (gain * piece[i]);
        }
    }

    private void cut(BandGrain grain, float[] samples, float[] piece, int before) {
        float[] window = windows.computeIfAbsent(grain.frames(), ShortTime::hann);
        Arrays.fill(piece, 0);
        for (int i = 0; i < grain.frames(); i++) {
            long at = grain.start() + i;
            piece[before + i] = at < samples.length ? samples[(int) at] * window[i] : 0;
        }
    }
}
