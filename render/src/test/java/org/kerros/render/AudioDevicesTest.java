package org.kerros.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AudioDevicesTest {
    @Test
    void names_of_drivers_become_names_for_people() {
        String description = "Direct Audio Device: HD-Audio Generic, ALC257 Analog, ALC257 Analog";

        assertThat(JavaSoundLines.plain("Generic [plughw:1,0]", description))
                .isEqualTo("HD-Audio Generic, ALC257 Analog");
        assertThat(JavaSoundLines.plain("default [default]", "")).isEqualTo("default");
    }

    @Test
    void every_device_that_is_listed_has_a_rate_and_a_name() {
        assertThat(AudioDevices.outputs()).allSatisfy(device -> {
            assertThat(device.name()).isNotBlank();
            assertThat(device.rates()).isNotEmpty();
        });
    }

    @Test
    void without_a_JACK_server_playing_to_it_goes_on_in_silence_and_says_why() {
        if (Jack.server().isPresent()) {
            return;
        }
        AudioDevice device = AudioDevices.output(new AudioChoice(AudioChoice.JACK, 1024));

        device.open(48_000);
        device.write(new float[2][Player.BLOCK_FRAMES], Player.BLOCK_FRAMES);

        assertThat(device.problem()).contains("no JACK server is running");
        device.close();
    }

    @Test
    void a_device_that_was_unplugged_since_it_was_chosen_says_so() {
        AudioDevice device = AudioDevices.output(new AudioChoice("no such card", 1024));

        device.open(48_000);

        assertThat(device.problem()).hasValueSatisfying(why -> assertThat(why).startsWith("there is no sound output"));
        device.close();
    }

    @Test
    void a_buffer_has_a_sensible_size() {
        assertThatThrownBy(() -> new AudioChoice(AudioChoice.DEFAULT, 10)).hasMessageContaining("256 to 16384");
    }

    @Test
    void a_ring_hands_frames_on_in_order() {
        FrameRing ring = new FrameRing(1, 10);
        for (int i = 0; i < 100; i += 4) {
            for (int k = 0; k < 4; k++) {
                ring.put(0, k, i + k);
            }
            ring.wrote(4);
            assertThat(ring.filled()).isEqualTo(4);
            assertThat(ring.peek(0, 3)).isEqualTo(i + 3);
            ring.took(4);
        }
        assertThat(ring.room()).isEqualTo(10);
    }
}
