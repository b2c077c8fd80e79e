package org.kerros.library.analysis;

import java.util.ArrayList;
import java.util.List;
import org.kerros.library.AudioBuffer;
import org.kerros.library.MappedSound;

/**
 * What is drawn of a sound: the lowest, highest and root-mean-square sample of every stretch of frames, per channel, at
 * several resolutions. Immutable; may be read from any thread.
 */
public final class Waveform {
    /** Frames a point stands for at the finest resolution, unless asked for otherwise. */
    public static final int BASE = 256;

    private static final int COARSER = 4;
    private static final int FEWEST_POINTS = 64;
    private static final int MOST_POINTS = 1 << 18;

    private final long frames;
    private final List<Level> levels;

    private Waveform(long frames, Level finest) {
        this.frames = frames;
        List<Level> all = new ArrayList<>(List.of(finest));
        Level last = finest;
        while (last.points() > FEWEST_POINTS) {
            last = last.coarser();
            all.add(last);
        }
        this.levels = List.copyOf(all);
    }

    /** The overview of a sound, at {@link #BASE} frames a point and coarser. */
    public static Waveform of(AudioBuffer audio) {
        return of(audio, BASE);
    }

    /** The overview of a sound, at so many frames a point and coarser. */
    public static Waveform of(AudioBuffer audio, int framesPerPoint) {
        return new Waveform(audio.frames(), Level.of(audio, framesPerPoint));
    }

    /** The overview of a sound in a file, however long: coarse enough to take no more than a few megabytes. */
    public static Waveform of(MappedSound sound) {
        int framesPerPoint = BASE;
        while (sound.frames() / framesPerPoint > MOST_POINTS) {
            framesPerPoint *= COARSER;
        }
        return new Waveform(sound.frames(), Level.of(sound, framesPerPoint));
    }

    static Waveform of(long frames, Level finest) {
        return new Waveform(frames, finest);
    }

    public long frames() {
        return frames;
    }

    public int channels() {
        return levels.get(0).channels();
    }

    Level finest() {
        return levels.get(0);
    }

    /** The coarsest level with at least one point for so many frames, or the finest there is. */
    public Level level(double framesPerPixel) {
        Level best = levels.get(0);
        for (Level level : levels) {
            if (level.framesPerPoint() <= framesPerPixel) {
                best = level;
            }
        }
        return best;
    }

    /** One resolution. Point {@code i} stands for the frames from {@code i × framesPerPoint} on. */
    public static final class Level {
        private final int framesPerPoint;
        private final float[][] min;
        private final float[][] max;
        private final float[][] rms;

        Level(int framesPerPoint, float[][] min, float[][] max, float[][] rms) {
            this.framesPerPoint = framesPerPoint;
            this.min = min;
            this.max = max;
            this.rms = rms;
        }

        private static Level empty(int framesPerPoint, int channels, int points) {
            return new Level(
                    framesPerPoint,
                    new float[channels][points],
                    new float[channels][points],
                    new float[channels][points]);
        }

        static Level of(AudioBuffer audio, int framesPerPoint) {
            int points = (audio.frames() + framesPerPoint - 1) / framesPerPoint;
            Level level = empty(framesPerPoint, audio.channels(), points);
            for (int c = 0; c < audio.channels(); c++) {
                for (int i = 0; i < points; i++) {
                    level.measure(c, i, audio.channel(c));
                }
            }
            return level;
        }

        static Level of(MappedSound sound, int framesPerPoint) {
            int points = (int) ((sound.frames() + framesPerPoint - 1) / framesPerPoint);
            Level level = empty(framesPerPoint, sound.channels(), points);
            float[] samples = new float[framesPerPoint];
            for (int i = 0; i < points; i++) {
                long start = (long) i * framesPerPoint;
                int count = (int) Math.min(framesPerPoint, sound.frames() - start);
                for (int c = 0; c < sound.channels(); c++) {
                    sound.read(c, start, samples, 0, count);
                    level.measure(c, i, samples, 0, count);
                }
            }
            return level;
        }

        private void measure(int channel, int point, float[] samples) {
            int start = point * framesPerPoint;
            measure(channel, point, samples, start, Math.min(samples.length, start + framesPerPoint));
        }

        private void measure(int channel, int point, float[] samples, int start, int end) {
            float low = Float.POSITIVE_INFINITY;
            float high = Float.NEGATIVE_INFINITY;
            double power = 0;
            for (int i = start; i < end; i++) {
                float sample = Float.isFinite(samples[i]) ? samples[i] : 0;
                low = Math.min(low, sample);
                high = Math.max(high, sample);
                power += (double) sample * sample;
            }
            min[channel][point] = low;
            max[channel][point] = high;
            rms[channel][point] = (float) Math.sqrt(power / (end - start));
        }

        private Level coarser() {
            int points = (points() + COARSER - 1) / COARSER;
            Level level = empty(framesPerPoint * COARSER, channels(), points);
            for (int c = 0; c < channels(); c++) {
                for (int i = 0; i < points; i++) {
                    level.join(this, c, i);
                }
            }
            return level;
        }

        private void join(Level finer, int channel, int point) {
            int start = point * COARSER;
            int end = Math.min(finer.points(), start + COARSER);
            float low = Float.POSITIVE_INFINITY;
            float high = Float.NEGATIVE_INFINITY;
            double power = 0;
            for (int i = start; i < end; i++) {
                low = Math.min(low, finer.min[channel][i]);
                high = Math.max(high, finer.max[channel][i]);
                power += (double) finer.rms[channel][i] * finer.rms[channel][i];
            }
            min[channel][point] = low;
            max[channel][point] = high;
            rms[channel][point] = (float) Math.sqrt(power / (end - start));
        }

        public int framesPerPoint() {
            return framesPerPoint;
        }

        public int points() {
            return min[0].length;
        }

        public int channels() {
            return min.length;
        }

        public float min(int channel, int point) {
            return min[channel][point];
        }

        public float max(int channel, int point) {
            return max[channel][point];
        }

        public float rms(int channel, int point) {
            return rms[channel][point];
        }
    }
}
