package org.kerros.render.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Note;
import org.kerros.library.NoteSequence;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;
import org.kerros.timeline.work.Progress;

class RenderNotesTest {
    private static Settings defaults() {
        Settings settings = Settings.NONE;
        for (Parameter parameter : RenderNotes.parameters()) {
            settings = settings.with(parameter.name(), parameter.initial());
        }
        return settings;
    }

    private static AudioBuffer play(Settings settings, Note... notes) {
        return RenderNotes.render(NoteSequence.of(120, List.of(notes)), settings, Progress.none());
    }

    private static Note note(int pitch, double start) {
        return new Note(pitch, 100, start, start + 0.5);
    }

    private static int onset(AudioBuffer sound) {
        int frame = 0;
        while (sound.channel(0)[frame] == 0) {
            frame++;
        }
        return frame;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.123456, 1, 7.77, 30.01})
    void a_note_begins_at_its_frame(double start) {
        AudioBuffer sound = play(defaults(), note(60, start));

        // Its first samples are so soft that a few of them are nothing at all.
        assertThat(onset(sound) - Math.round(start * 44100)).isBetween(0L, 6L);
    }

    @Test
    void a_later_note_sounds_as_an_earlier_one_did() {
        AudioBuffer early = play(defaults(), note(60, 0));
        AudioBuffer late = play(defaults(), note(60, 2.5));

        int shift = (int) Math.round(2.5 * 44100);
        for (int i = 0; i < 20_000; i++) {
            assertThat(late.channel(0)[shift + i]).isEqualTo(early.channel(0)[i]);
        }
    }

    /** The hash was made by another run of another process: the sound must never change. */
    @Test
    void the_same_notes_sound_the_same_for_ever() throws IOException, NoSuchAlgorithmException {
        AudioBuffer sound = play(defaults(), note(60, 0));

        ByteBuffer bytes = ByteBuffer.allocate(sound.frames() * 4);
        for (float sample : sound.channel(0)) {
            bytes.putFloat(sample);
        }
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.array()));
        assertThat(hash).isEqualTo("82a97cbda082f03290adfeb2702cec060ee1659f822a063e4ec7204de6aacca3");
    }

    @Test
    void the_end_is_faded_and_silent() {
        AudioBuffer sound = play(defaults().with("tail", 0.0).with("instrument", "church organ"), note(60, 0));

        float[] samples = sound.channel(0);
        assertThat(samples).hasSize(22050);
        assertThat(samples[22049]).isZero();
        assertThat(Math.abs(samples[22040])).isLessThan(0.002f);
    }

    @Test
    void transposing_by_an_octave_is_playing_the_note_an_octave_higher() {
        AudioBuffer transposed = play(defaults().with("transpose", 12), note(60, 0));

        assertThat(transposed.channel(0))
                .isEqualTo(play(defaults(), note(72, 0)).channel(0));
        assertThat(play(defaults().with("transpose", 48), note(100, 0)).peak()).isZero();
    }

    @Test
    void instruments_have_names() {
        AudioBuffer byName = play(defaults().with("instrument", "marimba"), note(60, 0));

        assertThat(byName.channel(0))
                .isEqualTo(play(defaults().with("program", 12), note(60, 0)).channel(0));
        assertThat(GeneralMidi.NAMES).hasSize(128);
    }

    @Test
    void gain_and_rate_are_as_asked() {
        AudioBuffer plain = play(defaults(), note(60, 0));
        AudioBuffer softer = play(defaults().with("gain", -6.0), note(60, 0));
        AudioBuffer other = play(defaults().with("rate", 48000), note(60, 0));

        assertThat(softer.peak() / plain.peak()).isCloseTo(0.5012f, within(1e-3f));
        assertThat(plain.peak()).isBetween(0.1f, 0.5f);
        assertThat(other.rate()).isEqualTo(48000);
        assertThat(other.frames()).isEqualTo(120_000);
    }
}
