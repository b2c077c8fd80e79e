package org.kerros.workstation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JDialog;
import org.junit.jupiter.api.Test;

/** The windows for recording and for sound devices, as far as they go on a machine that may have neither. */
class SoundScreenTest extends ScreenTest {
    private boolean isOpen(String dialog) {
        return robot.finder().findAll(ByName.of(dialog, JDialog.class)).stream().anyMatch(Component::isShowing);
    }

    @Test
    void the_red_button_opens_the_record_window_with_every_track_to_choose() {
        onScreen(() -> {
            window.bench().orElseThrow().tracks().add();
            return true;
        });
        closeBanner();

        press("transport.record");

        until("the record window is open", () -> isOpen("record"));
        JComboBox<?> tracks = named("record.track", JComboBox.class);
        assertThat(onScreen(tracks::getItemCount))
                .isEqualTo(composition().tracks().size() + 1);
        picture("15-record");
        press("dialog.close");
        assertThat(isOpen("record")).isFalse();
    }

    @Test
    void the_device_window_keeps_what_is_chosen() {
        closeBanner();
        onScreen(() -> {
            new WindowDeeds(window).soundSettings();
            return true;
        });
        until("the device window is open", () -> isOpen("devices"));
        robot.waitForIdle();
        JComboBox<?> buffer = named("devices.buffer", JComboBox.class);
        onScreen(() -> {
            buffer.setSelectedIndex(1);
            return true;
        });
        picture("16-sound-devices");

        press("devices.use");

        until("it has been kept", () -> {
            var piece = window.piece().orElseThrow();
            return piece.recordings().settings().output().bufferFrames() == 512;
        });
        assertThat(isOpen("devices")).isFalse();
        assertThat(named("transport.play", javax.swing.JToggleButton.class)).isNotNull();
        assertThat(shows("transport.record", JButton.class)).isTrue();
    }
}
