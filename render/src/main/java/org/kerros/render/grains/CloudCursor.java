package org.kerros.render.grains;

import java.util.Arrays;

/**
 * One rendering of a cloud: the grains that sound where it has come to. Goes on without effort where it left off, and
 * anywhere else with the work of finding the grains that sound there. Confined to one thread at a time.
 */
public final class CloudCursor {
    private static final long NOWHERE = Long.MIN_VALUE;

    private final CloudPlan plan;
    private final Scatter scatter;
    private final GrainMixer mixer;
    private Voice[] voices;
    private int sounding;
    private long next = NOWHERE;

    CloudCursor(CloudPlan plan) {
        this.plan = plan;
        scatter = new Scatter(plan);
        mixer = new GrainMixer(plan.interpolation, plan.usualShape);
        voices = new Voice[Math.max(1, plan.voices())];
        fillVoices(0);
    }

    private void fillVoices(int from) {
        for (int i = from; i < voices.length; i++) {
            voices[i] = new Voice(plan.sources[0], plan.usualWindow);
        }
    }

    boolean isOf(CloudPlan other) {
        return plan == other;
    }

    /** Writes frames {@code start … end − 1} of the cloud, all of which lie in it. */
    void render(float[] left, float[] right, int at, long start, long end) {
        if (start != next) {
            seek(start);
        }
        for (long piece = start; piece < end; piece += GrainMixer.PIECE) {
            int count = (int) Math.min(GrainMixer.PIECE, end - piece);
            collect(piece, piece + count);
            mix(piece, count);
            mixer.copyTo(left, right, at + (int) (piece - start), count);
            drop(piece + count);
        }
        next = end;
        plan.envelope.shape(left, right, at, at + (int) (end - start), start);
    }

    private void seek(long frame) {
        sounding = 0;
        collect(Math.max(0, frame - plan.longestGrain), frame);
        drop(frame);
        for (int i = 0; i < sounding; i++) {
            mixer.skip(voices[i], (int) (frame - voices[i].onset));
        }
    }

    /** Takes up the grains that begin from one frame up to another. */
    private void collect(long from, long to) {
        long end = plan.emission.cellsBy(to);
        for (long cell = plan.emission.cellAt(from); cell < end; cell++) {
            int grains = scatter.grainsIn(cell);
            for (int number = 0; number < grains; number++) {
                long onset = scatter.onset(cell, number);
                if (onset >= from && onset < to) {
                    takeUp(cell, number, onset);
                }
            }
        }
    }

    private void takeUp(long cell, int number, long onset) {
        if (sounding == voices.length) {
            // More than eight standard deviations above the mean: better late than not heard.
            voices = Arrays.copyOf(voices, 2 * voices.length);
            fillVoices(sounding);
        }
        Voice voice = voices[sounding];
        if (scatter.draw(cell, number, onset, voice)) {
            sortIn(voice);
        }
    }

    // Sums of floats depend on their order, so it must not depend on where blocks begin.
    private void sortIn(Voice voice) {
        int place = sounding;
        while (place > 0 && voice.isBefore(voices[place - 1])) {
            voices[place] = voices[place - 1];
            place--;
        }
        voices[place] = voice;
        sounding++;
    }

    private void mix(long piece, int count) {
        mixer.clear(count);
        for (int i = 0; i < sounding; i++) {
            Voice voice = voices[i];
            long from = Math.max(piece, voice.onset);
            long to = Math.min(piece + count, voice.end());
            mixer.add(voice, (int) (from - voice.onset), (int) (to - from), (int) (from - piece));
        }
    }

    /** Lets go of the grains that are over, and keeps their objects. */
    private void drop(long frame) {
        int kept = 0;
        for (int i = 0; i < sounding; i++) {
            Voice voice = voices[i];
            if (voice.end() > frame) {
                voices[i] = voices[kept];
                voices[kept] = voice;
                kept++;
            }
        }
        sounding = kept;
    }
}
