package org.kerros.workstation.ui.desk;

import org.kerros.library.analysis.Waveform;

/**
 * The outline of a sound read from its overview. A column takes in every point it touches; where columns are finer than
 * points, values between two points are taken from both, so that close views have no steps.
 */
final class WaveformShape implements Shape {
    private final Waveform waveform;
    private final int rate;

    WaveformShape(Waveform waveform, int rate) {
        this.waveform = waveform;
        this.rate = rate;
    }

    @Override
    public int rate() {
        return rate;
    }

    @Override
    public void read(double from, double framesPerColumn, float[] min, float[] max, float[] rms) {
        Waveform.Level level = waveform.level(framesPerColumn);
        double perPoint = level.framesPerPoint();
        for (int column = 0; column < min.length; column++) {
            double first = (from + column * framesPerColumn) / perPoint;
            double last = first + framesPerColumn / perPoint;
            if (last <= 0 || first >= level.points()) {
                continue;
            }
            if (framesPerColumn < perPoint) {
                between(level, first, column, min, max, rms);
            } else {
                over(level, first, last, column, min, max, rms);
            }
        }
    }

    private static void over(
            Waveform.Level level, double first, double last, int column, float[] min, float[] max, float[] rms) {
        int start = Math.max(0, (int) first);
        int end = Math.min(level.points(), Math.max(start + 1, (int) Math.ceil(last)));
        float low = 0;
        float high = 0;
        double power = 0;
        for (int channel = 0; channel < level.channels(); channel++) {
            for (int point = start; point < end; point++) {
                low = Math.min(low, level.min(channel, point));
                high = Math.max(high, level.max(channel, point));
                power += (double) level.rms(channel, point) * level.rms(channel, point);
            }
        }
        min[column] = low;
        max[column] = high;
        rms[column] = (float) Math.sqrt(power / (level.channels() * Math.max(1, end - start)));
    }

    private static void between(Waveform.Level level, double place, int column, float[] min, float[] max, float[] rms) {
        int left = Math.max(0, (int) Math.floor(place - 0.5));
        int right = Math.min(level.points() - 1, left + 1);
        float share = (float) Math.max(0, Math.min(1, place - 0.5 - left));
        for (int channel = 0; channel < level.channels(); channel++) {
            min[column] = Math.min(min[column], mix(level.min(channel, left), level.min(channel, right), share));
            max[column] = Math.max(max[column], mix(level.max(channel, left), level.max(channel, right), share));
            rms[column] = Math.max(rms[column], mix(level.rms(channel, left), level.rms(channel, right), share));
        }
    }

    private static float mix(float left, float right, float share) {
        return left + (right - left) * share;
    }
}
