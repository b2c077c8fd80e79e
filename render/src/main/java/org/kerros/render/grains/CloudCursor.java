package org.kerros.render.grains;

/**
 * One rendering of a cloud: the grains that sound where it has come to. Goes on without effort where it left off, and
 * anywhere else with the work of finding the grains that sound there. Confined to one thread at a time.
 */
public final class CloudCursor {
    private static final long NOWHERE = Long.MIN_VALUE;

    private final CloudPlan plan;
    private final Scatter scatter;
    private final Crowd crowd;
    private long next = NOWHERE;

    CloudCursor(CloudPlan plan) {
        this.plan = plan;
        scatter = new Scatter(plan);
        crowd = new Crowd(
                new GrainMixer(plan.interpolation.reader(), plan.shape()),
                plan.sources[0],
                plan.usualWindow,
                plan.voices());
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
            crowd.mix(piece, count, left, right, at + (int) (piece - start));
        }
        next = end;
        plan.envelope.shape(left, right, at, at + (int) (end - start), start);
    }

    private void seek(long frame) {
        crowd.clear();
        collect(Math.max(0, frame - plan.longestGrain), frame);
        crowd.catchUp(frame);
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
        Voice voice = crowd.free();
        if (scatter.draw(cell, number, onset, voice)) {
            crowd.add(voice);
        }
    }
}
