package org.kerros.render.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Parameter;
import org.kerros.library.Parameter.Type;
import org.kerros.render.Effect;
import org.kerros.render.EffectUnit;
import org.kerros.render.EffectValues;
import org.kerros.render.Effects;

/** What every effect keeps. */
public abstract class EffectContract {
    protected static final int RATE = 48_000;
    private static final double TAIL_DB = -100;

    protected abstract Effect effect();

    /** Settings that make it work hard, in as many ways as it has. */
    protected abstract List<EffectRun> busy();

    /** Settings with which one sample comes out as one sample, or at least highest where it belongs. */
    protected EffectRun neutral() {
        return defaults();
    }

    /** How much a change of a value may add to the third difference of a low tone, in dB of full scale. */
    protected double clickDb() {
        return -60;
    }

    /** Whether a parameter changes the sound by its nature at once, so that a jump is heard. */
    protected boolean mayJump(Parameter parameter) {
        return false;
    }

    protected final EffectRun defaults() {
        return EffectRun.of(effect(), RATE);
    }

    @Test
    void it_is_found_by_its_name() {
        assertThat(Effects.named(effect().name()).orElseThrow()).hasSameClassAs(effect());
        assertThat(effect().title()).isNotBlank();
    }

    @Test
    void all_that_can_be_set_has_a_meaning_and_a_range_around_its_default() {
        for (Parameter parameter : effect().parameters()) {
            assertThat(parameter.meaning()).as(parameter.name()).endsWith(".").hasSizeGreaterThan(15);
            if (parameter.type() == Type.NUMBER || parameter.type() == Type.INTEGER) {
                double initial = ((Number) parameter.initial()).doubleValue();
                assertThat(initial).as(parameter.name()).isBetween(parameter.min(), parameter.max());
                assertThat(parameter.max() - parameter.min()).isFinite().isPositive();
            }
        }
    }

    @Test
    void the_same_samples_come_however_the_sound_is_cut_into_spans() {
        AudioBuffer sound = Probes.busy(RATE);
        for (EffectRun run : busy()) {
            AudioBuffer whole = run.apply(sound);
            for (int seed = 0; seed < 3; seed++) {
                Probes.requireEqual(run.applyInPieces(sound, seed), whole);
            }
        }
    }

    @Test
    void after_a_reset_it_is_as_fresh() {
        AudioBuffer sound = Probes.busy(RATE);
        for (EffectRun run : busy()) {
            EffectUnit unit = run.unit();
            AudioBuffer first = run.apply(unit, sound);
            unit.reset();
            Probes.requireEqual(run.apply(unit, sound), first);
        }
    }

    @Test
    void whatever_goes_in_what_comes_out_is_finite() {
        for (EffectRun run : extremes()) {
            for (AudioBuffer sound : Probes.nasty(RATE)) {
                Probes.requireFinite(run.apply(sound), run.toString());
            }
        }
    }

    /** Every value at its least, middle and most, alone and all together. */
    private List<EffectRun> extremes() {
        List<EffectRun> runs = new java.util.ArrayList<>(busy());
        EffectRun least = busy().get(0);
        EffectRun most = busy().get(0);
        for (Parameter parameter : effect().parameters()) {
            if (!EffectValues.isFreeText(parameter)) {
                List<Object> ends = Probes.ends(parameter);
                ends.forEach(end -> runs.add(busy().get(0).with(parameter.name(), end)));
                least = least.with(parameter.name(), ends.get(0));
                most = most.with(parameter.name(), ends.get(ends.size() - 1));
            }
        }
        runs.add(least);
        runs.add(most);
        return runs;
    }

    @Test
    void silence_stays_silence() {
        AudioBuffer silence = new AudioBuffer(RATE, 2, RATE / 2);
        for (EffectRun run : busy()) {
            assertThat(run.apply(silence).peak()).isZero();
        }
    }

    @Test
    void after_its_tail_it_is_silent_to_within_100_dB() {
        for (EffectRun run : busy()) {
            EffectUnit unit = run.unit();
            int tail = Math.toIntExact(unit.tailFrames(run.values()));
            AudioBuffer sound = Probes.burst(RATE, RATE / 4, tail + RATE / 2);
            AudioBuffer made = run.apply(unit, sound);
            assertThat(Probes.peakDb(made, RATE / 4 + tail, made.frames()))
                    .as("after a tail of %s frames with %s", tail, run)
                    .isLessThan(TAIL_DB);
        }
    }

    @Test
    void it_comes_as_late_as_it_says() {
        EffectUnit unit = neutral().unit();
        AudioBuffer made = neutral().apply(unit, Probes.impulse(RATE, 0.5f, 100, RATE / 4));

        assertThat(Probes.highest(made.channel(0))).isEqualTo(100 + unit.latencyFrames());
    }

    @Test
    void nothing_that_moves_clicks() {
        AudioBuffer tone = Probes.tone(RATE);
        for (EffectRun run : busy()) {
            for (int i = 0; i < effect().parameters().size(); i++) {
                Parameter parameter = effect().parameters().get(i);
                if (!EffectValues.isFreeText(parameter) && !mayJump(parameter)) {
                    requireSmooth(run, tone, i, parameter);
                }
            }
        }
    }

    private void requireSmooth(EffectRun run, AudioBuffer tone, int index, Parameter parameter) {
        List<Object> ends = Probes.ends(parameter);
        double still = clickDb();
        for (Object end : ends) {
            still = Math.max(
                    still, Probes.roughnessDb(run.with(parameter.name(), end).apply(tone)) + 3);
        }
        for (int i = 0; i < ends.size(); i++) {
            for (int k = 0; k < ends.size(); k++) {
                if (i != k) {
                    AudioBuffer made = Probes.moved(run, tone, index, parameter, ends, i, k);
                    assertThat(Probes.roughnessDb(made))
                            .as("%s from %s to %s with %s", parameter.name(), ends.get(i), ends.get(k), run)
                            .isLessThan(still);
                }
            }
        }
    }

    @Test
    void nothing_is_allocated_at_work() {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (EffectRun run : busy()) {
            AllocationProbe probe = new AllocationProbe(run);
            probe.work();
            long thread = Thread.currentThread().getId();
            long before = threads.getThreadAllocatedBytes(thread);
            long between = threads.getThreadAllocatedBytes(thread);
            probe.work();
            long after = threads.getThreadAllocatedBytes(thread);
            assertThat(after - between).isEqualTo(between - before);
        }
    }
}
