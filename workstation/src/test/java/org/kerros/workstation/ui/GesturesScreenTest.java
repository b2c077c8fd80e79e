package org.kerros.workstation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Point;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kerros.library.SampleFormat;
import org.kerros.library.WavFile;
import org.kerros.timeline.Placement;
import org.kerros.workstation.ui.look.LetterToggle;

/** What hands and keys do in the arrangement, each seen in the piece itself. */
class GesturesScreenTest extends ScreenTest {
    private static final int CTRL = KeyEvent.VK_CONTROL;
    private static final int SHIFT = KeyEvent.VK_SHIFT;

    @BeforeEach
    void place_a_breath_on_the_first_track() {
        Path file = folder.resolve("breath.wav");
        WavFile.write(file, Breath.lasting(6, 48_000), SampleFormat.PCM_16);
        onScreen(() -> desk().workshop().importFiles(List.of(file), imports -> {}));
        until("the breath is in the library", () -> clipCount() == 1);
        keys(CTRL, KeyEvent.VK_F);
        keys(KeyEvent.VK_DOWN);
        keys(KeyEvent.VK_ENTER);
        until("the breath is placed", () -> composition().placements().count() == 1);
        onScreen(() -> lanes().requestFocusInWindow());
        robot.waitForIdle();
        closeBanner();
    }

    private Placement placement(int index) {
        return composition().placements().skip(index).findFirst().orElseThrow();
    }

    private double seconds(long frames) {
        return (double) frames / composition().rate();
    }

    private void click(Point point) {
        robot.click(lanes(), point);
        robot.waitForIdle();
    }

    @Test
    void keys_split_duplicate_and_delete() {
        click(at(20, 0, 0.6));
        onScreen(() -> {
            desk().playhead().set(2L * composition().rate());
            return true;
        });

        keys(KeyEvent.VK_S);
        assertThat(composition().placements()).hasSize(2);
        assertThat(seconds(placement(0).length())).isCloseTo(2, within(0.01));
        click(at(4, 0, 0.6));
        keys(CTRL, KeyEvent.VK_D);
        assertThat(composition().placements()).hasSize(3);
        keys(KeyEvent.VK_DELETE);
        assertThat(composition().placements()).hasSize(2);
        keys(CTRL, KeyEvent.VK_Z);
        assertThat(composition().placements()).hasSize(3);
    }

    @Test
    void ctrl_drag_copies_and_escape_gives_up() {
        Hand hand = new Hand();
        hand.hold(CTRL);
        drag(at(2, 0, 0.6), at(14, 0, 0.6));
        hand.letGo(CTRL);
        assertThat(composition().placements()).hasSize(2);

        hand.press(onScreen(() -> lanes().getLocationOnScreen()), at(2, 0, 0.6));
        hand.moveTo(onScreen(() -> lanes().getLocationOnScreen()), at(24, 0, 0.6));
        keys(KeyEvent.VK_ESCAPE);
        hand.release();

        assertThat(seconds(placement(0).start())).isZero();
    }

    @Test
    void a_rubber_band_selects_and_the_selection_moves_by_keys() {
        keys(CTRL, KeyEvent.VK_T);
        drag(at(12, 1, 0.8), at(1, 0, 0.2));
        until(
                "the clip is selected",
                () -> desk().selection().placements().get().size() == 1);

        keys(CTRL, KeyEvent.VK_RIGHT);

        assertThat(placement(0).start()).isPositive();
    }

    @Test
    void tracks_are_muted_soloed_added_and_removed() {
        robot.click(named("mute", LetterToggle.class));
        assertThat(composition().tracks().get(0).mute()).isTrue();
        robot.click(named("solo", LetterToggle.class));
        assertThat(composition().tracks().get(0).solo()).isTrue();
        picture("gestures-muted");

        keys(CTRL, KeyEvent.VK_T);
        assertThat(composition().tracks()).hasSize(2);
        keys(CTRL, SHIFT, KeyEvent.VK_DELETE);
        assertThat(composition().tracks()).hasSize(1);
    }

    @Test
    void letters_belong_to_whoever_types() {
        keys(CTRL, KeyEvent.VK_F);
        robot.enterText("slmn ");

        assertThat(composition().placements()).hasSize(1);
        assertThat(composition().markers()).isEmpty();
        assertThat(onScreen(() -> desk().sound().isPlaying())).isFalse();
    }

    @Test
    void sections_and_markers_stand_where_the_playhead_is() {
        keys(KeyEvent.VK_M);
        click(at(2, 0, 0.6));
        keys(CTRL, SHIFT, KeyEvent.VK_M);

        assertThat(composition().markers()).hasSize(1);
        assertThat(composition().sections()).hasSize(1);
        assertThat(seconds(composition().sections().get(0).range().length())).isCloseTo(6, within(0.1));
    }

    @Test
    void both_looks_can_be_used_without_starting_again() {
        onScreen(() -> {
            window.light().set(true);
            return true;
        });
        picture("look-light");
        onScreen(() -> {
            window.light().set(false);
            return true;
        });
    }
}
