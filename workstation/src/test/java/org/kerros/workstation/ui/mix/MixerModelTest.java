package org.kerros.workstation.ui.mix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Insert;
import org.kerros.timeline.Send;
import org.kerros.timeline.Strip;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.TrackKind;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.desk.Levels;
import org.kerros.workstation.ui.desk.PieceInMemory;
import org.kerros.workstation.ui.desk.Samples;
import org.kerros.workstation.ui.desk.SilentSound;
import org.kerros.workstation.ui.desk.Sound.Loudness;

class MixerModelTest {
    private static final TrackId PAD = new TrackId("t0");
    private static final TrackId VOICES = new TrackId("t1");

    private Desk desk;
    private MixerModel mixer;

    @BeforeEach
    void two_tracks() {
        desk = Samples.desk(2, 1);
        mixer = new MixerModel(desk);
    }

    private Composition composition() {
        return desk.piece().composition().get();
    }

    private Strip strip(TrackId track) {
        return composition().strip(track);
    }

    private PieceInMemory piece() {
        return (PieceInMemory) desk.piece();
    }

    @Test
    void every_track_has_a_strip_and_the_master_is_last() {
        TrackId group = mixer.add(TrackKind.GROUP);

        assertThat(mixer.strips()).containsExactly(PAD, VOICES, group, TrackId.MASTER);
        assertThat(mixer.nameOf(group)).isEqualTo("Group 1");
    }

    @Test
    void a_pulled_fader_is_heard_at_once_and_is_one_edit_when_let_go() {
        mixer.tryGain(PAD, -3);
        mixer.tryGain(PAD, -7);
        assertThat(strip(PAD).gainDb()).isZero();
        assertThat(piece().tried).isPresent();

        mixer.gain(PAD, -7);
        assertThat(strip(PAD).gainDb()).isEqualTo(-7);
        desk.piece().undo();
        assertThat(strip(PAD).gainDb()).isZero();
    }

    @Test
    void a_fader_let_go_where_it_was_is_no_edit_and_is_tried_no_more() {
        Composition before = composition();
        mixer.tryGain(PAD, -7);

        mixer.gain(PAD, 0);

        assertThat(composition()).isSameAs(before);
        assertThat(piece().tried).isEmpty();
    }

    @Test
    void the_master_has_fader_pan_width_and_phase_too() {
        mixer.gain(TrackId.MASTER, -2);
        mixer.pan(TrackId.MASTER, 0.5);
        mixer.width(TrackId.MASTER, 0.25);
        mixer.invert(TrackId.MASTER, true);

        assertThat(strip(TrackId.MASTER))
                .extracting(Strip::gainDb, Strip::pan, Strip::width, Strip::inverted)
                .containsExactly(-2f, 0.5f, 0.25f, true);
    }

    @Test
    void what_is_typed_beyond_the_range_becomes_its_end() {
        mixer.gain(PAD, 500);
        mixer.pan(PAD, -8);
        mixer.width(PAD, 3);

        assertThat(strip(PAD))
                .extracting(Strip::gainDb, Strip::pan, Strip::width)
                .containsExactly(48f, -1f, 2f);
    }

    @Test
    void a_group_is_no_output_of_what_it_sounds_through() {
        TrackId inner = mixer.add(TrackKind.GROUP);
        TrackId outer = mixer.add(TrackKind.GROUP);
        mixer.output(inner, outer);
        mixer.output(PAD, inner);

        assertThat(mixer.outputs(outer)).containsExactly(TrackId.MASTER);
        assertThat(mixer.outputs(PAD)).containsExactly(TrackId.MASTER, inner, outer);
        assertThat(composition().track(PAD).orElseThrow().output()).isEqualTo(inner);
    }

    @Test
    void effects_are_added_switched_moved_and_removed() {
        Chain chain = mixer.chain(PAD);
        chain.add("eq");
        chain.add("delay");
        Insert delay = chain.inserts().get(1);
        assertThat(chain.isOpen(delay.id())).isTrue();

        chain.move(delay.id(), 0);
        chain.switchOver(delay.id());
        assertThat(chain.inserts()).extracting(Insert::effect).containsExactly("delay", "eq");
        assertThat(chain.inserts()).extracting(Insert::on).containsExactly(false, true);

        chain.remove(delay.id());
        assertThat(chain.inserts()).extracting(Insert::effect).containsExactly("eq");
        assertThat(mixer.chosen().get()).isEmpty();
    }

    @Test
    void an_effect_nobody_knows_says_so() {
        assertThat(Chain.title(new Insert(new org.kerros.timeline.InsertId("e"), "warp", true, Map.of())))
                .isEqualTo("warp (missing)");
    }

    @Test
    void sends_go_to_returns_that_are_not_sent_to_yet() {
        TrackId haze = mixer.add(TrackKind.RETURN);
        Sends sends = mixer.sends(PAD);
        assertThat(sends.others()).extracting(Track::id).containsExactly(haze);
        assertThat(mixer.sends(TrackId.MASTER).others()).isEmpty();
        assertThat(mixer.sends(haze).others()).isEmpty();

        sends.add(haze);
        sends.level(sends.sends().get(0), -20);
        sends.preFader(sends.sends().get(0), true);

        assertThat(sends.sends()).containsExactly(new Send(haze, -20, true));
        assertThat(sends.others()).isEmpty();
        sends.remove(haze);
        assertThat(sends.sends()).isEmpty();
    }

    @Test
    void a_strip_that_was_too_loud_stays_lit_until_somebody_clicks() {
        mixer.follow(new Levels(Loudness.SILENCE, Map.of(PAD, new Loudness(-6, 0.2), VOICES, new Loudness(0, -1))));
        mixer.follow(new Levels(Loudness.SILENCE, Map.of()));

        assertThat(mixer.clipped().lit().get()).isEqualTo(java.util.Set.of(PAD));
        mixer.clipped().clear();
        assertThat(mixer.clipped().isLit(PAD)).isFalse();
    }

    @Test
    void sound_that_is_no_number_lights_a_warning_whenever_there_is_more_of_it() {
        SilentSound sound = (SilentSound) desk.sound();
        Levels silence = new Levels(Loudness.SILENCE, Map.of());
        sound.bad.put(VOICES, 12L);
        mixer.follow(silence);
        assertThat(mixer.broken().lit().get()).isEqualTo(java.util.Set.of(VOICES));

        mixer.broken().clear();
        mixer.follow(silence);
        assertThat(mixer.broken().lit().get()).isEmpty();
        sound.bad.put(VOICES, 13L);
        mixer.follow(silence);
        assertThat(mixer.broken().isLit(VOICES)).isTrue();
    }

    @Test
    void a_new_track_comes_last_and_is_selected() {
        TrackId track = mixer.add(TrackKind.AUDIO);

        assertThat(composition().tracks()).extracting(Track::id).isEqualTo(List.of(PAD, VOICES, track));
        assertThat(desk.selection().track().get()).contains(track);
    }
}
