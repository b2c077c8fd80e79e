package org.kerros.render.stretch;

import org.kerros.library.AudioBuffer;
import org.kerros.render.sinc.Varispeed;
import org.kerros.render.spectral.Taming;
import org.kerros.timeline.StretchMethod;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;

/**
 * Makes a sound so many times as long, and so many semitones higher.
 *
 * <ul>
 *   <li>{@link StretchMethod#TAPE}: as a tape at another speed. Twice as long is an octave lower; semitones come on top of
 *       that, and then the rest is stretched as tonal sound.
 *   <li>{@link StretchMethod#TONAL}: a phase vocoder; see {@link TonalStretch}.
 *   <li>{@link StretchMethod#TRANSIENTS}: pieces that overlap where they fit; see {@link TransientStretch}.
 * </ul>
 *
 * <p>The same samples on every JDK.
 */
public final class TimeStretch {
    private static final double MIN_RATIO = 0.1;
    private static final double MAX_RATIO = 50;
    private static final double MOST_SEMITONES = 48;
    private static final long MOST_FRAMES = 1 << 28;

    private TimeStretch() {}

    /** How many frames a sound of so many has when stretched: at least one, if it has any. */
    public static long framesOf(long frames, double ratio) {
        return frames == 0 ? 0 : Math.max(1, Math.round(frames * ratio));
    }

    /**
     * The stretched sound.
     *
     * @param ratio how many times as long, 0.1 to 50
     * @param semitones how much higher, −48 to 48
     * @return {@link #framesOf} frames at the same rate; the same buffer if nothing is to be changed
     * @throws KerrosException if it would be longer than can be held in memory
     */
    public static AudioBuffer apply(
            AudioBuffer sound, double ratio, double semitones, StretchMethod method, Progress progress) {
        requireInRange(ratio, semitones);
        if (sound.frames() == 0 || (ratio == 1 && semitones == 0)) {
            return sound;
        }
        int frames = frames(sound, ratio);
        AudioBuffer tame = Taming.tame(sound);
        if (method == StretchMethod.TAPE && semitones == 0) {
            return Varispeed.play(tame, 1 / ratio, frames, progress);
        }
        double pitch = StrictMath.pow(2, semitones / 12);
        return method == StretchMethod.TAPE
                ? shifted(tame, ratio, pitch / ratio, StretchMethod.TONAL, frames, progress)
                : shifted(tame, ratio, pitch, method, frames, progress);
    }

    private static void requireInRange(double ratio, double semitones) {
        if (!(ratio >= MIN_RATIO && ratio <= MAX_RATIO)) {
            throw new IllegalArgumentException("A stretch lies between 0.1 and 50 times, not at " + ratio);
        }
        if (!(Math.abs(semitones) <= MOST_SEMITONES)) {
            throw new IllegalArgumentException("A pitch lies between -48 and 48 semitones, not at " + semitones);
        }
    }

    private static int frames(AudioBuffer sound, double ratio) {
        long frames = framesOf(sound.frames(), ratio);
        if (frames > MOST_FRAMES) {
            throw new KerrosException(
                    Problem.UNUSABLE_INPUT,
                    "the stretched sound would have " + frames + " frames, and at most " + MOST_FRAMES + " fit",
                    "choose a smaller ratio or a shorter clip");
        }
        return (int) frames;
    }

    /**
     * Pitch is speed, and time is stretched by what the speed takes away. Speeding up comes first and slowing down last:
     * so the stretching has the shorter of the two sounds to do.
     */
    private static AudioBuffer shifted(
            AudioBuffer sound, double ratio, double pitch, StretchMethod method, int frames, Progress progress) {
        double stretch = ratio * pitch;
        if (pitch > 1) {
            int faster = (int) framesOf(sound.frames(), 1 / pitch);
            AudioBuffer higher = Varispeed.play(sound, pitch, faster, progress.part(0, 0.3));
            return stretched(higher, stretch, pitch, method, frames, progress.part(0.3, 1));
        }
        if (pitch == 1) {
            return stretched(sound, stretch, 1, method, frames, progress);
        }
        int shorter = (int) framesOf(sound.frames(), stretch);
        AudioBuffer longer = stretched(sound, stretch, 1, method, shorter, progress.part(0, 0.7));
        return Varispeed.play(longer, pitch, frames, progress.part(0.7, 1));
    }

    // Partials of a sound that was sped up lie that much further apart.
    private static AudioBuffer stretched(
            AudioBuffer sound, double ratio, double raised, StretchMethod method, int frames, Progress progress) {
        if (ratio == 1 && frames == sound.frames()) {
            return sound;
        }
        float[][] channels = method == StretchMethod.TONAL
                ? new TonalStretch(sound, ratio, raised).stretch(frames, progress)
                : new TransientStretch(sound, ratio).stretch(frames, progress);
        return new AudioBuffer(sound.rate(), channels);
    }
}
