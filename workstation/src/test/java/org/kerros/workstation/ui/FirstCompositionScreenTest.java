package org.kerros.workstation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.JTextArea;
import org.assertj.swing.data.TableCell;
import org.assertj.swing.finder.JFileChooserFinder;
import org.assertj.swing.fixture.JSpinnerFixture;
import org.assertj.swing.fixture.JTableFixture;
import org.junit.jupiter.api.Test;
import org.kerros.library.SampleFormat;
import org.kerros.library.WavFile;
import org.kerros.timeline.Placement;
import org.kerros.timeline.Treatment;

/** A first composition made in the window alone, step by step as the manual tells it; its pictures are taken here. */
class FirstCompositionScreenTest extends ScreenTest {
    private static final int CTRL = KeyEvent.VK_CONTROL;
    private static final int SHIFT = KeyEvent.VK_SHIFT;

    @Test
    void a_first_composition_needs_nothing_but_the_window() {
        picture("01-empty");
        importSound();
        generate();
        placeByKey();
        placeByDragging();
        move();
        trim();
        fade();
        granulate();
        undo();
        play();
        writeConcept();
        bounce();
        report();
    }

    private Placement first() {
        return composition().tracks().get(0).placements().get(0);
    }

    private double seconds(long frames) {
        return (double) frames / composition().rate();
    }

    private void importSound() {
        Path file = folder.resolve("voice_e=10_t=0.95.wav");
        WavFile.write(file, Breath.lasting(6, 44_100), SampleFormat.PCM_16);
        keys(CTRL, KeyEvent.VK_I);

        JFileChooserFinder.findFileChooser()
                .withTimeout(20_000)
                .using(robot)
                .selectFile(file.toFile())
                .approve();

        until("the file is in the library", () -> clipCount() == 1);
        picture("02-import");
    }

    private void generate() {
        showTab("Generate");
        new JSpinnerFixture(robot, "generate.count").enterTextAndCommit("3");
        press("generate.go");

        until("three melodies are in the library", () -> clipCount() == 4);
        picture("03-generate");
    }

    private JTableFixture table() {
        return new JTableFixture(robot, named("library.table", JTable.class));
    }

    private int rowOf(String name) {
        JTable table = named("library.table", JTable.class);
        return onScreen(() -> {
            for (int row = 0; row < table.getRowCount(); row++) {
                if (table.prepareRenderer(table.getCellRenderer(row, 0), row, 0) instanceof JLabel label
                        && label.getText().contains(name)) {
                    return row;
                }
            }
            return -1;
        });
    }

    private void placeByKey() {
        table().cell(TableCell.row(0).column(0)).click();
        keys(KeyEvent.VK_ENTER);

        until(
                "the melody is played and placed",
                () -> composition().placements().count() == 1);
        closeBanner();
        picture("04-place");
    }

    private void placeByDragging() {
        JTable table = named("library.table", JTable.class);
        int row = rowOf("voice");
        Rectangle cell = onScreen(() -> table.getCellRect(row, 0, true));
        Point grip = new Point(cell.x + 60, cell.y + cell.height / 2);

        drag(table, grip, lanes(), at(3, 1, 0.5));

        until("the voice is placed", () -> composition().placements().count() == 2);
        closeBanner();
        assertThat(composition().tracks()).hasSize(2);
        picture("05-drag-in");
    }

    private Placement voice() {
        return composition().tracks().get(1).placements().get(0);
    }

    private void move() {
        double start = seconds(voice().start());

        drag(at(start + 3, 1, 0.6), at(start + 7.3, 1, 0.6));

        assertThat(seconds(voice().start())).isCloseTo(start + 4.3, within(0.9));
        picture("06-move");
    }

    private void trim() {
        double end = seconds(voice().end());

        drag(inside(at(end, 1, 0.7), -2), at(end - 2, 1, 0.7));

        assertThat(seconds(voice().length())).isCloseTo(4, within(0.4));
        picture("07-trim");
    }

    private void fade() {
        keys(KeyEvent.VK_Z);
        double start = seconds(voice().start());
        double end = seconds(voice().end());

        drag(inside(at(start, 1, 0.33), 8), at(start + 1.5, 1, 0.33));
        drag(inside(at(end, 1, 0.33), -8), at(end - 1, 1, 0.33));

        assertThat(seconds(voice().fadeIn().frames())).isCloseTo(1.5, within(0.3));
        assertThat(seconds(voice().fadeOut().frames())).isCloseTo(1, within(0.3));
        picture("08-fade");
        keys(KeyEvent.VK_F);
    }

    private static Point inside(Point edge, int pixels) {
        return new Point(edge.x + pixels, edge.y);
    }

    private void granulate() {
        int before = clipCount();
        keys(KeyEvent.VK_G);
        until("the clip is a cloud where it stands", () -> voice().treatment() instanceof Treatment.Cloud);
        press("cloud.render");

        until("the cloud is in the library", () -> clipCount() == before + 1);
        picture("09-granulate");
        press("cloud.back");
        until("the clip is as it was", () -> voice().treatment() instanceof Treatment.Plain);
        table().cell(TableCell.row(0).column(0)).click();
        keys(CTRL, KeyEvent.VK_T);
        keys(KeyEvent.VK_ENTER);
        until("the cloud is placed", () -> composition().placements().count() == 3);
    }

    private void undo() {
        keys(CTRL, KeyEvent.VK_Z);
        assertThat(composition().placements()).hasSize(2);
        picture("10-undo");
        keys(CTRL, SHIFT, KeyEvent.VK_Z);
        assertThat(composition().placements()).hasSize(3);
    }

    private void play() {
        keys(KeyEvent.VK_HOME);
        robot.focusAndWaitForFocusGain(lanes());
        keys(KeyEvent.VK_SPACE);

        until("the playhead has moved", () -> desk().playhead().get() > 24_000);
        closeBanner();
        picture("11-play");
        keys(KeyEvent.VK_SPACE);
        until("it has stopped", () -> !desk().sound().isPlaying());
    }

    private void writeConcept() {
        showTab("Concept");
        JTextArea concept = named("paper.concept", JTextArea.class);
        robot.focusAndWaitForFocusGain(concept);
        robot.enterText("A voice learns to sing from small tunes.");
        until("the words are kept", () -> desk().paper().words().concept().startsWith("A voice learns"));
        picture("12-concept");
    }

    private void bounce() {
        keys(CTRL, SHIFT, KeyEvent.VK_E);
        press("bounce.go");
        until("the mix is written", () -> shows("outcome", JPanel.class));
        picture("13-bounce");
        assertThat(folder.resolve("First piece/exports/first-piece.wav")).isNotEmptyFile();
        robot.click(robot.finder().find(ByName.of("dialog.close", JButton.class)));
    }

    private void report() {
        keys(CTRL, SHIFT, KeyEvent.VK_H);
        press("report.go");
        until("the report is written", () -> shows("outcome", JPanel.class));
        picture("14-report");
        robot.click(robot.finder().find(ByName.of("dialog.close", JButton.class)));
        assertThat(Files.exists(folder.resolve("First piece/reports/report.html")))
                .isTrue();
    }
}
