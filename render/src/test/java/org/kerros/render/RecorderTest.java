package org.kerros.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.kerros.library.AudioBuffer;
import org.kerros.library.SampleFormat;
import org.kerros.library.TakeFile;
import org.kerros.library.WavFile;
import org.kerros.render.testing.CountingInput;
import org.kerros.timeline.work.KerrosException;

@Timeout(60)
class RecorderTest {
    private static final int RATE = 48_000;
    private static final int FRAMES = 100_000;

    @TempDir
    Path folder;

    private TakeFile file() {
        return TakeFile.create(folder.resolve("take.wav"), RATE, 2, SampleFormat.PCM_16);
    }

    @Test
    void what_the_input_gives_is_in_the_file_to_the_sample() throws InterruptedException {
        CountingInput input = new CountingInput(FRAMES).held();
        Recorder recorder = new Recorder(input, RATE, 2);

        recorder.begin(file(), () -> 5000, RATE);
        input.letGo();
        assertThat(input.spent().await(20, TimeUnit.SECONDS)).isTrue();
        Recorded recorded = recorder.end();
        recorder.close();

        AudioBuffer heard = WavFile.read(recorded.file());
        assertThat((long) heard.frames()).isEqualTo(recorded.frames()).isEqualTo(FRAMES);
        for (int i = 0; i < heard.frames(); i++) {
            assertThat(heard.channel(1)[i]).isEqualTo(CountingInput.sample(i));
        }
    }

    private Recorded recordWhile(LongSupplier position) throws InterruptedException {
        CountingInput input = new CountingInput(FRAMES).held();
        Recorder recorder = new Recorder(input, RATE, 1);
        recorder.begin(TakeFile.create(folder.resolve("take.wav"), RATE, 1, SampleFormat.PCM_16), position, 24_000);
        input.letGo();
        assertThat(input.spent().await(20, TimeUnit.SECONDS)).isTrue();
        Recorded recorded = recorder.end();
        recorder.close();
        return recorded;
    }

    @Test
    void it_belongs_where_the_piece_was_when_the_sound_was_made() throws InterruptedException {
        // Asked when recording begins, with the first block, and with the second: by then playing has begun.
        Iterator<Long> positions = List.of(30_000L, 30_000L, 31_000L).iterator();

        Recorded recorded = recordWhile(() -> positions.hasNext() ? positions.next() : 90_000);

        // Two blocks of 1024 frames and 480 that were still on their way, at half the input's rate.
        assertThat(recorded.position()).isEqualTo(31_000 - (2 * 1024 + 480) / 2);
    }

    @Test
    void while_nothing_is_played_it_belongs_where_the_playhead_stands() throws InterruptedException {
        assertThat(recordWhile(() -> 12_345).position()).isEqualTo(12_345);
    }

    @Test
    void the_level_is_shown_before_anything_is_recorded() throws InterruptedException {
        CountingInput input = new CountingInput(10_001);

        Recorder recorder = new Recorder(input, RATE, 1);
        assertThat(input.spent().await(20, TimeUnit.SECONDS)).isTrue();

        assertThat(recorder.takeLevel()).isCloseTo(10_000 / 32_768f, within(1e-6f));
        assertThat(recorder.takeLevel()).isZero();
        assertThat(recorder.isRecording()).isFalse();
        recorder.close();
    }

    @Test
    void an_input_that_goes_away_is_told_and_what_was_recorded_is_whole() {
        Recorder recorder = new Recorder(new CountingInput(50_000_000).goingAway(), RATE, 1);
        recorder.begin(TakeFile.create(folder.resolve("take.wav"), RATE, 1, SampleFormat.PCM_16), () -> 0, RATE);

        while (recorder.problem().isEmpty()) {
            Thread.onSpinWait();
        }
        recorder.close();

        assertThat(recorder.problem()).contains("the sound input went away");
        assertThat(recorder.isRecording()).isFalse();
        assertThat((long) WavFile.read(folder.resolve("take.wav")).frames())
                .isEqualTo(recorder.end().frames());
    }

    @Test
    void an_input_that_is_not_there_is_one_sentence() {
        AudioInput jack = AudioDevices.input(new AudioChoice(AudioChoice.JACK, 1024));

        if (Jack.server().isEmpty()) {
            assertThatThrownBy(() -> new Recorder(jack, RATE, 1))
                    .isInstanceOf(KerrosException.class)
                    .hasMessageStartingWith("no JACK server is running");
        }
        assertThatThrownBy(() -> new Recorder(AudioDevices.input(new AudioChoice("no such card", 1024)), RATE, 1))
                .isInstanceOf(KerrosException.class)
                .hasMessageContaining("there is no sound input");
    }
}
