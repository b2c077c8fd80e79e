package org.kerros.workstation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Dimension;
import java.awt.Point;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import org.assertj.swing.core.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kerros.library.Clip;
import org.kerros.library.SampleFormat;
import org.kerros.library.WavFile;
import org.kerros.timeline.Automation;
import org.kerros.timeline.AutomationTarget;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Insert;
import org.kerros.timeline.Placement;
import org.kerros.timeline.PlacementId;
import org.kerros.timeline.Strip;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.TrackKind;
import org.kerros.timeline.edit.AddPlacement;
import org.kerros.timeline.edit.AddTrack;
import org.kerros.workstation.ui.arrange.Lanes;
import org.kerros.workstation.ui.look.DialSlider;
import org.kerros.workstation.ui.look.LetterToggle;

/** The mixer and the lanes of automation, driven by hand. Its pictures are the manual's. */
class MixingScreenTest extends ScreenTest {
    @BeforeEach
    void two_tracks_with_a_breath_each() {
        Path file = folder.resolve("breath.wav");
        WavFile.write(file, Breath.lasting(6, 48_000), SampleFormat.PCM_16);
        onScreen(() -> desk().workshop().importFiles(List.of(file), imports -> {}));
        until("the breath is in the library", () -> clipCount() == 1);
        onScreen(() -> {
            placeOn("high");
            placeOn("low");
            return true;
        });
        closeBanner();
        showTab("Mixer");
    }

    private void placeOn(String name) {
        var piece = desk().piece();
        Clip breath = piece.clips().all().get(0);
        TrackId id = new TrackId(name);
        piece.apply(new AddTrack(piece.composition().get().tracks().size(), Track.named(id, name)));
        FrameRange whole = new FrameRange(0, breath.format().framesAt(48_000));
        piece.apply(new AddPlacement(id, Placement.of(new PlacementId(name), breath.id(), whole, 0)));
    }

    private Strip strip(int track) {
        return composition().tracks().get(track).strip();
    }

    private <T extends JComponent> T inStrip(TrackId track, String name, Class<T> type) {
        JComponent strip = named("strip-" + track, JComponent.class);
        return robot.finder().find(strip, ByName.of(name, type));
    }

    private TrackId track(int index) {
        return composition().tracks().get(index).id();
    }

    @Test
    void a_strip_is_mixed_grouped_and_given_an_effect() {
        DialSlider fader = inStrip(track(0), "fader", DialSlider.class);
        Dimension size = onScreen(fader::getSize);
        drag(fader, new Point(size.width / 2, size.height / 2), fader, new Point(size.width / 2, size.height / 2 + 25));
        assertThat(strip(0).gainDb()).isBetween(-40f, -1f);
        assertThat(onScreen(() -> desk().piece().undoing().get().undo())).contains("Set track gain");

        doubleClick(fader);
        assertThat(strip(0).gainDb()).isZero();

        press("mix.add.group");
        press("mix.add.return");
        assertThat(composition().tracks()).extracting(each -> each.kind()).endsWith(TrackKind.GROUP, TrackKind.RETURN);
        robot.click(inStrip(track(0), "mix.addSend", JButton.class));
        robot.click(robot.finder().find(ByText.of("Return 1", JMenuItem.class)));
        assertThat(strip(0).sends()).hasSize(1);

        robot.click(inStrip(track(1), "mix.addEffect", JButton.class));
        robot.click(named("effect.filter", JMenuItem.class));
        assertThat(strip(1).inserts()).extracting(Insert::effect).containsExactly("filter");
        picture("mix-effect");
        DialSlider cutoff = named("setting.cutoff", DialSlider.class);
        drag(cutoff, new Point(50, 10), cutoff, new Point(80, 10));
        assertThat(strip(1).inserts().get(0).settings()).containsKey("cutoff");
        robot.click(named("mix.closeEffect", JButton.class));
        picture("mix-mixer");
    }

    private void doubleClick(JComponent part) {
        robot.click(part, MouseButton.LEFT_BUTTON, 2);
        robot.waitForIdle();
    }

    @Test
    void automation_is_drawn_in_a_lane_below_its_track() {
        showTab("Generate");
        JComponent header = named("track-high", JComponent.class);
        robot.click(robot.finder().find(header, ByName.of("lanes", LetterToggle.class)));
        until("a lane is open", () -> rows().rows().get(0).automation() == 1);

        robot.click(lanes(), inLane(2, 0.2));
        robot.click(lanes(), inLane(5, 0.8));
        robot.click(lanes(), inLane(8, 0.3));
        assertThat(volume().points()).hasSize(3);
        assertThat(volume().points().get(0).frame() / 48_000.0).isCloseTo(2, within(0.2));

        bend(inLane(3.5, 0), 30);
        assertThat(volume().points().get(0).curve().bend()).isNotZero();
        draw(inLane(9, 0.5), inLane(12, 0.2));
        assertThat(volume().points().size()).isGreaterThan(3);
        picture("mix-automation");

        robot.click(lanes(), onLine(2));
        keys(KeyEvent.VK_DELETE);
        assertThat(volume().points().get(0).frame() / 48_000.0).isGreaterThan(3);
    }

    private Automation volume() {
        return strip(0).lanes().of(AutomationTarget.GAIN);
    }

    private Lanes rows() {
        return onScreen(() -> window.bench().orElseThrow().timeline().lanes().get());
    }

    private Point inLane(double seconds, double down) {
        Point point = at(seconds, 0, 0);
        return new Point(point.x, rows().topOf(new Lanes.Lane(0, 0)) + (int) (down * Lanes.AUTOMATION));
    }

    /** A point on the line that is drawn, as a fader's law puts it. */
    private Point onLine(double seconds) {
        double value = volume().valueAt(Math.round(seconds * 48_000));
        double share = (value + 60) / 72;
        double down = 7 + (Lanes.AUTOMATION - 15) * (1 - share * share);
        Point point = inLane(seconds, 0);
        return new Point(point.x, point.y + (int) Math.round(down));
    }

    private void bend(Point somewhere, int down) {
        Point line = onLine(3.5);
        assertThat(line.x).isEqualTo(somewhere.x);
        Hand hand = new Hand();
        hand.hold(KeyEvent.VK_SHIFT);
        drag(line, new Point(line.x, line.y + down));
        hand.letGo(KeyEvent.VK_SHIFT);
        robot.waitForIdle();
    }

    private void draw(Point from, Point to) {
        robot.pressModifiers(InputEvent.CTRL_DOWN_MASK);
        drag(from, to);
        robot.releaseModifiers(InputEvent.CTRL_DOWN_MASK);
    }
}
