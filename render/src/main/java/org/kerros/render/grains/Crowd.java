package org.kerros.render.grains;

import java.util.Arrays;

/** The grains that sound, in the order in which they are added up. Confined to one thread at a time. */
final class Crowd {
    private final GrainMixer mixer;
    private final SourceSound anySource;
    private final WindowTable anyWindow;
    private Voice[] voices;
    private int sounding;

    Crowd(GrainMixer mixer, SourceSound anySource, WindowTable anyWindow, int room) {
        this.mixer = mixer;
        this.anySource = anySource;
        this.anyWindow = anyWindow;
        voices = new Voice[Math.max(1, room)];
        fillVoices(0);
    }

    private void fillVoices(int from) {
        for (int i = from; i < voices.length; i++) {
            voices[i] = new Voice(anySource, anyWindow);
        }
    }

    /** A voice to fill in and hand back by {@link #add}, unless it is not wanted. */
    Voice free() {
        if (sounding == voices.length) {
            // More than eight standard deviations above the mean: better late than not heard.
            voices = Arrays.copyOf(voices, 2 * voices.length);
            fillVoices(sounding);
        }
        return voices[sounding];
    }

    // Sums of floats depend on their order, so it must not depend on where blocks begin.
    void add(Voice voice) {
        int place = sounding;
        while (place > 0 && voice.isBefore(voices[place - 1])) {
            voices[place] = voices[place - 1];
            place--;
        }
        voices[place] = voice;
        sounding++;
    }

    void clear() {
        sounding = 0;
    }

    /** Adds up all that sounds in a piece, which begins at a frame of the cloud, and lets go of what is over then. */
    void mix(long piece, int count, float[] left, float[] right, int at) {
        mixer.clear(count);
        for (int i = 0; i < sounding; i++) {
            Voice voice = voices[i];
            long from = Math.max(piece, voice.onset);
            long to = Math.min(piece + count, voice.end());
            mixer.add(voice, (int) (from - voice.onset), (int) (to - from), (int) (from - piece));
        }
        mixer.copyTo(left, right, at, count);
        drop(piece + count);
    }

    /** Brings the filters of all to where they are at a frame. */
    void catchUp(long frame) {
        drop(frame);
        for (int i = 0; i < sounding; i++) {
            mixer.skip(voices[i], (int) (frame - voices[i].onset));
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
