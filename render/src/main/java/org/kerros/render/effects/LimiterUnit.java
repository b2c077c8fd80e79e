package org.kerros.render.effects;

import java.util.Arrays;
import java.util.List;
import org.kerros.library.Parameter;

/**
 * Looks three milliseconds ahead for true peaks, one gain for both channels. The gain each peak asks for is held long enough
 * ({@link LowestOf}) to be rounded off ({@link Smoothing}) and still be there in full when the peak comes.
 */
final class LimiterUnit extends Stepped {
    private static final int GAIN = 0;
    private static final int CEILING = 1;
    private static final int RELEASE = 2;
    private static final double LOOK_AHEAD_SECONDS = 0.003;
    /** How many frames around a peak the gain must already hold: a peak between samples is made of its neighbours. */
    private static final int AROUND = 3;
    /** What the meter may see above the ceiling because the gain moves under its filter: 0.02 dB. */
    private static final double MARGIN = 0.9977;

    private final int rate;
    private final PeakDetector leftPeaks;
    private final PeakDetector rightPeaks;
    private final LowestOf lowest;
    private final Smoothing smoothing;
    private final int latency;
    private final float[] leftDelay;
    private final float[] rightDelay;
    private final Slide gain = new Slide();
    private final Slide ceiling = new Slide();
    private double releaseKeeps;

    private int at;
    private double held = 1;

    LimiterUnit(List<Parameter> parameters, int rate) {
        super(parameters);
        this.rate = rate;
        leftPeaks = new PeakDetector(rate);
        rightPeaks = new PeakDetector(rate);
        smoothing = new Smoothing(Math.max(2, (int) Math.round(LOOK_AHEAD_SECONDS * rate / 2)));
        lowest = new LowestOf(smoothing.frames() + 2 * AROUND + 1);
        latency = PeakDetector.LATE + smoothing.frames() - 1 + AROUND;
        leftDelay = new float[latency];
        rightDelay = new float[latency];
    }

    @Override
    public int latencyFrames() {
        return latency;
    }

    @Override
    public long tailFrames(double[] values) {
        return latency;
    }

    @Override
    void aim(double[] to, boolean atOnce) {
        gain.aim(Decibels.factor(to[GAIN]), atOnce);
        ceiling.aim(Decibels.factor(to[CEILING]) * MARGIN, atOnce);
        releaseKeeps = Decibels.keeping(to[RELEASE] / 1000, rate);
    }

    @Override
    void work(float[] left, float[] right, int from, int to) {
        double raise = gain.now();
        double raisePerFrame = gain.perFrame(to - from);
        double most = ceiling.now();
        double mostPerFrame = ceiling.perFrame(to - from);
        for (int i = from; i < to; i++) {
            raise += raisePerFrame;
            most += mostPerFrame;
            float l = (float) (left[i] * raise);
            float r = (float) (right[i] * raise);
            double factor = factor(l, r, most);
            left[i] = (float) (leftDelay[at] * factor);
            right[i] = (float) (rightDelay[at] * factor);
            leftDelay[at] = l;
            rightDelay[at] = r;
            at = at + 1 == latency ? 0 : at + 1;
        }
        gain.arrive();
        ceiling.arrive();
    }

    private double factor(float left, float right, double most) {
        double peak = Math.max(leftPeaks.next(left, most), rightPeaks.next(right, most));
        double wanted = lowest.next(peak <= most ? 1 : most / peak);
        held = wanted < held ? wanted : wanted + (held - wanted) * releaseKeeps;
        return smoothing.next(held);
    }

    @Override
    void clear() {
        leftPeaks.clear();
        rightPeaks.clear();
        lowest.clear();
        smoothing.clear();
        Arrays.fill(leftDelay, 0);
        Arrays.fill(rightDelay, 0);
        at = 0;
        held = 1;
    }
}
