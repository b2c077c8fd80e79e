package org.kerros.render.spectral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.kerros.library.AudioBuffer;
import org.kerros.render.testing.Sounds;
import org.kerros.timeline.work.Progress;

class SpectrogramTest {
    @Test
    void a_tone_lies_in_its_band_at_its_level() {
        AudioBuffer sound = new AudioBuffer(16_000, 1, 32_000);
        System.arraycopy(Sounds.sine(1000, 16_000, 1).channel(0), 0, sound.channel(0), 0, 16_000);
        System.arraycopy(Sounds.sine(250, 16_000, 1).channel(0), 0, sound.channel(0), 16_000, 16_000);

        Spectrogram picture = Spectrogram.of(sound, 200, 96, 50, 8000, Progress.none());

        assertThat(picture.columns()).isEqualTo(200);
        assertThat(picture.bands()).isEqualTo(96);
        assertThat(picture.hertzAt(0)).isEqualTo(50);
        assertThat(picture.hertzAt(95)).isCloseTo(8000, within(1e-6));
        int early = (int) Math.round(picture.bandOf(1000));
        int late = (int) Math.round(picture.bandOf(250));
        assertThat(picture.levelDb(50, early)).isCloseTo(-6.02f, within(1f));
        assertThat(picture.levelDb(150, late)).isCloseTo(-6.02f, within(1f));
        assertThat(picture.levelDb(50, late)).isLessThan(-60f);
        assertThat(picture.levelDb(150, early)).isLessThan(-60f);
        assertThat(picture.secondsAt(150)).isCloseTo(1.505, within(1e-9));
    }

    @Test
    void silence_is_the_floor_and_a_short_sound_has_a_picture() {
        assertThat(Spectrogram.of(new AudioBuffer(44_100, 2, 10), 100, 8, 20, 30_000, Progress.none())
                        .levelDb(0, 7))
                .isEqualTo(Spectrogram.FLOOR_DB);
        assertThat(Spectrogram.of(new AudioBuffer(44_100, 1, 0), 100, 8, 20, 30_000, Progress.none())
                        .columns())
                .isEqualTo(1);
    }
}
