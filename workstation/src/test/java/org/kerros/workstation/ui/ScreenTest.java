package org.kerros.workstation.ui;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import javax.swing.JButton;
import javax.swing.JComponent;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.fixture.JTabbedPaneFixture;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.assertj.swing.timing.Timeout;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.kerros.projects.Project;
import org.kerros.timeline.Composition;
import org.kerros.workstation.ui.arrange.TimelineView;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.look.Theme;

/** Opens the real window on a new piece and drives it with a real pointer and keyboard. */
@Tag("screen")
abstract class ScreenTest {
    private static final Timeout PATIENCE = Timeout.timeout(60_000);

    @TempDir
    Path folder;

    Robot robot;
    FrameFixture frame;
    KerrosWindow window;

    @BeforeEach
    void open_a_new_piece() {
        Path piece = folder.resolve("First piece");
        Project.create(piece, "First piece", 48_000, 120, InstantSource.system())
                .close();
        robot = BasicRobot.robotWithCurrentAwtHierarchy();
        robot.settings().delayBetweenEvents(30);
        robot.settings().eventPostingDelay(60);
        window = onScreen(() -> {
            Home home = new Home(folder.resolve("home"));
            home.remembered().keep("hints.seen", true);
            home.remembered().keep("window.width", 1366);
            home.remembered().keep("window.height", 768);
            Theme.DARK.use();
            KerrosWindow fresh = new KerrosWindow(home, () -> {});
            fresh.start(Optional.of(piece));
            return fresh;
        });
        until("the piece is open", () -> window.bench().isPresent());
        frame = new FrameFixture(robot, onScreen(window::frame));
        frame.moveTo(new Point(0, 0)).resizeTo(new Dimension(1366, 768));
        robot.waitForIdle();
    }

    @AfterEach
    void close_it() {
        onScreen(() -> {
            window.close();
            return true;
        });
        robot.cleanUp();
    }

    static <T> T onScreen(Callable<T> question) {
        return GuiActionRunner.execute(question);
    }

    /** Waits for something to become true, asked on the event thread. */
    static void until(String what, BooleanSupplier truth) {
        Pause.pause(
                new Condition(what) {
                    @Override
                    public boolean test() {
                        return onScreen(truth::getAsBoolean);
                    }
                },
                PATIENCE);
    }

    Desk desk() {
        return onScreen(() -> window.piece().orElseThrow().desk());
    }

    Composition composition() {
        return onScreen(() -> desk().piece().composition().get());
    }

    int clipCount() {
        return onScreen(() -> desk().piece().clips().all().size());
    }

    void press(String name) {
        JButton button = robot.finder().find(ByName.of(name, JButton.class));
        robot.click(button);
        robot.waitForIdle();
    }

    void showTab(String title) {
        new JTabbedPaneFixture(robot, "docks").selectTab(title);
        robot.waitForIdle();
    }

    /** Presses keys together, wherever the focus is: the last one while the others are held. */
    void keys(int... keys) {
        Hand hand = new Hand();
        for (int key : keys) {
            hand.hold(key);
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            hand.letGo(keys[i]);
        }
        robot.waitForIdle();
    }

    TimelineView lanes() {
        return robot.finder().findByType(TimelineView.class);
    }

    /** A point of the lanes by time and track: so many seconds in, so far down the track. */
    Point at(double seconds, int track, double down) {
        return onScreen(() -> {
            var timeline = window.bench().orElseThrow().timeline();
            var scale = timeline.scale().get();
            var rows = timeline.lanes().get();
            double x = scale.x(Math.round(seconds * composition().rate()));
            return new Point((int) Math.round(x), (int) (rows.top(track) + down * rows.rowHeight()));
        });
    }

    /** Drags from one point of the lanes to another, stopping on the way as hands do. */
    void drag(Point from, Point to) {
        drag(lanes(), from, lanes(), to);
    }

    void drag(JComponent source, Point from, JComponent target, Point to) {
        Hand hand = new Hand();
        hand.press(onScreen(source::getLocationOnScreen), from);
        hand.moveTo(onScreen(target::getLocationOnScreen), to);
        hand.release();
        robot.waitForIdle();
    }

    /** Keeps a picture of the window under target/screens. */
    void picture(String name) {
        robot.waitForIdle();
        Rectangle place = onScreen(() -> window.frame().getBounds());
        Path file = Path.of("target", "screens", name + ".png");
        BufferedImage image = new Hand().picture(place);
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    <T extends Component> boolean shows(String name, Class<T> type) {
        return !robot.finder().findAll(ByName.of(name, type)).isEmpty();
    }

    /** Takes away what the strip says, such as that this machine has no sound output. */
    void closeBanner() {
        if (shows("banner.close", JButton.class)) {
            press("banner.close");
        }
    }

    /** A component by its name, whatever it is. */
    <T extends Component> T named(String name, Class<T> type) {
        return robot.finder().find(ByName.of(name, type));
    }
}
