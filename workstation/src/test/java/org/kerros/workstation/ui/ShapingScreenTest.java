package org.kerros.workstation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Point;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kerros.library.SampleFormat;
import org.kerros.library.WavFile;
import org.kerros.timeline.Placement;
import org.kerros.timeline.Treatment.Cloud;
import org.kerros.timeline.Treatment.Stretch;
import org.kerros.workstation.ui.look.ValueBar;

/** Shaping with hands and keys; leaves the pictures of the manual's chapter. */
class ShapingScreenTest extends ScreenTest {
    @BeforeEach
    void place_a_breath() {
        Path file = folder.resolve("breath.wav");
        WavFile.write(file, Breath.lasting(6, 48_000), SampleFormat.PCM_16);
        onScreen(() -> desk().workshop().importFiles(List.of(file), imports -> {}));
        until("the breath is in the library", () -> clipCount() == 1);
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_F);
        keys(KeyEvent.VK_DOWN);
        keys(KeyEvent.VK_ENTER);
        until("the breath is placed", () -> composition().placements().count() == 1);
        closeBanner();
        robot.click(lanes(), at(3, 0, 0.6));
        robot.waitForIdle();
    }

    private Placement placed() {
        return composition().placements().findFirst().orElseThrow();
    }

    private Cloud cloud() {
        return (Cloud) placed().treatment();
    }

    @Test
    void g_makes_a_cloud_that_is_shaped_by_hand() {
        keys(KeyEvent.VK_G);
        assertThat(placed().treatment()).isInstanceOf(Cloud.class);

        ValueBar density = named("parameter.density", ValueBar.class);
        drag(density, new Point(30, 12), density, new Point(70, 12));
        assertThat(cloud().settings()).containsKey("density");
        robot.click(density);
        robot.enterText("250");
        keys(KeyEvent.VK_ENTER);
        assertThat(cloud().settings()).containsEntry("density", "250");
        until("grains are seen", () -> shows("cloud.wave", JComponent.class));
        picture("shape-cloud");

        press("cloud.render");
        until("the rendered clip is in the library", () -> clipCount() == 2);
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        assertThat(cloud().settings().get("density")).isNotEqualTo("250");
        press("cloud.back");
        assertThat(placed().treatment()).isNotInstanceOf(Cloud.class);
    }

    @Test
    void ctrl_at_an_edge_stretches() {
        Hand hand = new Hand();
        hand.hold(KeyEvent.VK_CONTROL);
        Point edge = at(6, 0, 0.7);
        drag(new Point(edge.x - 3, edge.y), at(9, 0, 0.7));
        hand.letGo(KeyEvent.VK_CONTROL);

        assertThat(((Stretch) placed().treatment()).ratio()).isBetween(1.4, 1.6);
        picture("shape-stretch");
    }

    @Test
    void clips_are_cut_and_painted_in_the_process_tab() {
        onScreen(() -> {
            desk().selection().clip().set(Optional.of(placed().clip()));
            return true;
        });
        keys(KeyEvent.VK_CONTROL, KeyEvent.VK_5);
        picture("shape-slice");

        onScreen(() -> {
            window.bench().orElseThrow().process().choose("spectral-grains");
            return true;
        });
        JComponent picture = named("process.picture", JComponent.class);
        until("there is a spectrogram", () -> picture.getAccessibleContext().getAccessibleDescription() != null);
        drag(picture, new Point(40, 30), picture, new Point(200, 60));

        assertThat(onScreen(() -> window.bench().orElseThrow().process().painted()))
                .isEqualTo(1);
        picture("shape-spectrum");
    }
}
