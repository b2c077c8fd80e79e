package org.kerros.render.grains;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kerros.library.Settings;
import org.kerros.timeline.Automation;

/**
 * A cloud of grains that can be played from anywhere, at once, and always sounds the same: every grain is drawn from the
 * seed and its number, so no sample depends on where rendering began or how it was cut into blocks. Immutable; each
 * rendering has a {@link CloudCursor} of its own.
 *
 * <p>Making one may take long (it sums up how everything moves over the whole cloud) and is never done on the audio
 * thread. No grain is ever left out to save time; {@link #grainsAtOnce} says what playing will cost.
 */
public final class LiveCloud {
    private final CloudPlan plan;

    private LiveCloud(CloudPlan plan) {
        this.plan = plan;
    }

    /**
     * Works a cloud out.
     *
     * @param sources one or more, each at its own rate
     * @param settings checked values of {@link GrainCloud#parameters}; those that are not there take their defaults. Which
     *     range of which source is used stands in {@code sources}, not here
     * @param seed of every random choice
     * @param automation values that move, by name of their parameter (any of {@link GrainCloud#automatable}), over frames
     *     of the cloud; they take the place of what is set. Flags are 0 or 1, choices their place among the choices
     * @param rate frames per second of the cloud
     */
    public static LiveCloud of(
            List<GrainSource> sources, Settings settings, long seed, Map<String, Automation> automation, int rate) {
        CloudClock clock = CloudClock.of(GrainParameters.complete(settings), rate);
        return of(sources, settings, seed, automation, rate, clock.frames());
    }

    /** The same, but so many frames long, whatever {@code duration} is set. */
    public static LiveCloud of(
            List<GrainSource> sources,
            Settings settings,
            long seed,
            Map<String, Automation> automation,
            int rate,
            long frames) {
        return new LiveCloud(new CloudPlan(sources, settings, seed, automation, new CloudClock(rate, frames)));
    }

    /** How long the cloud lasts. Beyond it is silence. */
    public long frames() {
        return plan.clock.frames();
    }

    public int rate() {
        return plan.clock.rate();
    }

    /** How many grains sound at once where the cloud is densest, about. */
    public double grainsAtOnce() {
        return plan.mostAtOnce();
    }

    /** Begins a rendering. Allocates all that rendering will need. */
    public CloudCursor cursor() {
        return new CloudCursor(plan);
    }

    /**
     * Writes frames {@code from … to − 1} of two arrays, over whatever is there. Neither allocates nor locks.
     *
     * @param cloudFrame the frame of the cloud that goes to {@code from}; silence before 0 and after its end
     * @param cursor of this cloud; quickest if it goes on where it left off
     */
    public void renderInto(float[] left, float[] right, int from, int to, long cloudFrame, CloudCursor cursor) {
        if (!cursor.isOf(plan)) {
            throw new IllegalArgumentException("The cursor belongs to another cloud");
        }
        Arrays.fill(left, from, to, 0);
        Arrays.fill(right, from, to, 0);
        long start = Math.max(0, cloudFrame);
        long end = Math.min(frames(), cloudFrame + to - from);
        if (start < end) {
            cursor.render(left, right, from + (int) (start - cloudFrame), start, end);
        }
    }

    /**
     * Tells which grains sound in a span of time, for drawing them. Allocates.
     *
     * @param cloudFrame where the span begins, in frames of the cloud
     * @param span its length in frames
     */
    public void grainsAt(long cloudFrame, long span, Consumer<Grain> consumer) {
        new GrainList(plan).between(cloudFrame, cloudFrame + span, consumer);
    }
}
