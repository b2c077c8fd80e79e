package org.kerros.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kerros.render.testing.Pieces.place;
import static org.kerros.render.testing.Pieces.track;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kerros.library.Parameter;
import org.kerros.render.testing.Pieces;
import org.kerros.timeline.Automation;
import org.kerros.timeline.Automation.Point;
import org.kerros.timeline.AutomationTarget;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Insert;
import org.kerros.timeline.InsertId;
import org.kerros.timeline.Track;
import org.kerros.timeline.work.Progress;

/** The effects where they are heard: on a track, moving, in blocks of any size. */
class EffectsInMixTest {
    private static final int RATE = 48_000;
    private static final InsertId EFFECT = new InsertId("e");

    private final Pieces sounds = Pieces.ofNoise(RATE, 6000);

    private Mix mix(Track track) {
        return new MixBuilder(sounds).build(Composition.empty(RATE).withTracks(List.of(track)), Progress.none());
    }

    private static Track noise(Insert... inserts) {
        return track("a", 0)
                .with(place("p", "s0", 0, 6000, 700))
                .withStrip(strip -> strip.withInserts(List.of(inserts)));
    }

    /** A track through an effect all of whose numbers move at once. */
    private static Track moving(Effect effect) {
        Track track = noise(Insert.of(EFFECT, effect.name()));
        for (Parameter parameter : effect.parameters()) {
            if (parameter.type() == Parameter.Type.NUMBER) {
                double middle = (parameter.min() + parameter.max()) / 2;
                Automation lane = Automation.of(new Point(300, parameter.min()), new Point(4001, middle));
                track = track.withStrip(
                        strip -> strip.automated(new AutomationTarget.Setting(EFFECT, parameter.name()), lane));
            }
        }
        return track;
    }

    private static float[] left(Rendering rendering, int frames, int block) {
        float[] all = new float[frames];
        float[][] part = new float[2][block];
        for (int at = 0; at < frames; at += block) {
            int count = Math.min(block, frames - at);
            rendering.renderInto(part, count, at);
            System.arraycopy(part[0], 0, all, at, count);
        }
        return all;
    }

    @Test
    void blocks_and_passes_never_change_a_sample_whatever_moves() {
        for (Effect effect : Effects.all()) {
            Mix mix = mix(moving(effect));

            float[] expected = left(mix.rendering(), 12_000, 256);

            assertThat(left(mix.rendering(), 12_000, 77)).as(effect.name()).isEqualTo(expected);
            assertThat(left(mix.fastRendering(), 12_000, 8192))
                    .as(effect.name())
                    .isEqualTo(expected);
            assertThat(mix.flaws()).isEmpty();
        }
    }

    @Test
    void what_an_effect_is_late_by_is_made_up_for() {
        Insert limiter = Insert.of(EFFECT, "limiter").withSettings(Map.of("ceiling", "0"));

        float[] limited = left(mix(noise(limiter)).rendering(), 8000, 256);

        assertThat(limited).isEqualTo(left(mix(noise()).rendering(), 8000, 256));
    }

    @Test
    void a_piece_lasts_until_its_last_effect_has_rung_out() {
        Insert reverb = Insert.of(EFFECT, "reverb").withSettings(Map.of("decay", "1"));

        assertThat(mix(noise(reverb)).frames()).isBetween(6700L + RATE, 6700L + 4L * RATE);
    }
}
