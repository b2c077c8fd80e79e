package org.kerros.render.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kerros.library.AudioBuffer;
import org.kerros.library.ParameterCheck;
import org.kerros.library.Settings;
import org.kerros.render.SoundProcess;
import org.kerros.render.SoundProcesses;
import org.kerros.render.testing.Sounds;
import org.kerros.timeline.work.Cancelled;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Progress;

class EveryProcessTest {
    static Stream<SoundProcess> processes() {
        return SoundProcesses.all().stream()
                .filter(process -> process.getClass().getPackageName().matches(".*\\.(processes|cut)"));
    }

    private static AudioBuffer made(SoundProcess process, AudioBuffer sound, long seed) {
        Settings settings = ParameterCheck.check(process.parameters(), Map.of(), process.name());
        return process.apply(Collections.nCopies(process.inputs(), sound), settings, seed, Progress.none());
    }

    @ParameterizedTest
    @MethodSource("processes")
    void makes_the_same_again_from_the_same_seed(SoundProcess process) {
        AudioBuffer sound = Sounds.noise(11, 22_050, 2, 9000);

        AudioBuffer first = made(process, sound, 42);
        AudioBuffer again = made(process, sound, 42);

        assertThat(first.rate()).isEqualTo(22_050);
        assertThat(first.channels()).isEqualTo(2);
        for (int channel = 0; channel < 2; channel++) {
            assertThat(first.channel(channel)).isEqualTo(again.channel(channel));
        }
    }

    @ParameterizedTest
    @MethodSource("processes")
    void leaves_its_input_alone(SoundProcess process) {
        AudioBuffer sound = Sounds.noise(11, 22_050, 1, 9000);
        float[] before = sound.channel(0).clone();

        made(process, sound, 1);

        assertThat(sound.channel(0)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("processes")
    void stays_finite_whatever_it_is_given(SoundProcess process) {
        float[] worst = Sounds.noise(3, 8000, 1, 5000).channel(0);
        worst[7] = Float.NaN;
        worst[900] = Float.NEGATIVE_INFINITY;
        worst[2000] = 1e30f;
        worst[3500] = Float.MIN_VALUE;
        List<AudioBuffer> sounds = List.of(
                new AudioBuffer(8000, worst),
                new AudioBuffer(8000, 1, 3000),
                Sounds.constant(0.7f, 8000, 3, 3000),
                new AudioBuffer(192_000, new float[] {0.5f}),
                new AudioBuffer(1, new float[] {0.5f, -0.5f, 0.25f}));

        for (AudioBuffer sound : sounds) {
            AudioBuffer result = made(process, sound, 1);
            for (int channel = 0; channel < result.channels(); channel++) {
                for (float sample : result.channel(channel)) {
                    assertThat(Float.isFinite(sample)).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("processes")
    void tells_a_person_about_an_empty_clip_or_makes_an_empty_one(SoundProcess process) {
        try {
            assertThat(made(process, new AudioBuffer(8000, 1, 0), 1).frames()).isZero();
        } catch (KerrosException e) {
            assertThat(e.advice()).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("processes")
    void says_what_it_is_and_what_can_be_set(SoundProcess process) {
        assertThat(process.meaning()).endsWith(".");
        assertThat(process.title()).isNotBlank();
        assertThat(process.parameters())
                .allSatisfy(parameter -> assertThat(parameter.meaning()).endsWith("."));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void long_work_can_be_cancelled(SoundProcess process) {
        boolean isQuick = process.getClass().getPackageName().endsWith("cut");
        Progress stop = (fraction, message) -> {
            throw new Cancelled();
        };
        Settings settings = ParameterCheck.check(process.parameters(), Map.of(), process.name());
        List<AudioBuffer> sounds = Collections.nCopies(process.inputs(), Sounds.sine(440, 8000, 1));

        if (isQuick) {
            assertThat(process.apply(sounds, settings, 1, stop).frames()).isPositive();
        } else {
            assertThatThrownBy(() -> process.apply(sounds, settings, 1, stop)).isInstanceOf(Cancelled.class);
        }
    }
}
