package org.kerros.render.grains;

import java.util.function.Consumer;

/** Tells of the grains of a cloud without rendering them. */
final class GrainList {
    private final CloudPlan plan;
    private final Scatter scatter;
    private final Voice voice;

    GrainList(CloudPlan plan) {
        this.plan = plan;
        scatter = new Scatter(plan);
        voice = new Voice(plan.sources[0], plan.usualWindow);
    }

    /** The grains that sound anywhere from one frame up to another, in the order in which they are added up. */
    void between(long from, long to, Consumer<Grain> consumer) {
        long end = plan.emission.cellsBy(to);
        for (long cell = plan.emission.cellAt(Math.max(0, from - plan.longestGrain)); cell < end; cell++) {
            int grains = scatter.grainsIn(cell);
            for (int number = 0; number < grains; number++) {
                long onset = scatter.onset(cell, number);
                boolean sounds = onset >= 0 && onset < to && scatter.draw(cell, number, onset, voice);
                if (sounds && voice.end() > from) {
                    consumer.accept(told());
                }
            }
        }
    }

    private Grain told() {
        double begin = voice.position / voice.source.rate;
        double reach = voice.frames * voice.ratio / voice.source.rate;
        return new Grain(
                voice.onset, voice.frames, voice.sourceIndex, begin, reach, voice.semitones, voice.pan, voice.level);
    }
}
