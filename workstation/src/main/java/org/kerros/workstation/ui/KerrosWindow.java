package org.kerros.workstation.ui;

import java.awt.AWTError;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.SplittableRandom;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.kerros.generators.Checkpoints;
import org.kerros.projects.Project;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.workstation.cli.UserFolder;
import org.kerros.workstation.studio.Jobs;
import org.kerros.workstation.studio.Value;
import org.kerros.workstation.ui.desk.Notice;
import org.kerros.workstation.ui.desk.Remembered;
import org.kerros.workstation.ui.look.Theme;
import org.kerros.workstation.ui.words.Texts;

/** The window of Kerros: one piece at a time. Confined to the event thread, but for {@link #open}. */
public final class KerrosWindow {
    private static final double TEMPO = 120;

    private final Home home;
    private final Runnable whenClosed;
    private final Remembered remembered;
    private final Checkpoints models;
    private final JFrame frame = new JFrame();
    private final Faults faults = new Faults(this::tell);
    private final Jobs jobs = new Jobs(SwingUtilities::invokeLater, faults::failed);
    private final WindowDeeds deeds = new WindowDeeds(this);
    private final Cover cover = new Cover(deeds);
    private final Value<Boolean> light;
    private Optional<OpenPiece> piece = Optional.empty();
    private Optional<Workbench> bench = Optional.empty();

    /**
     * A window that is not shown yet.
     *
     * @param whenClosed what is done when it is gone
     */
    KerrosWindow(Home home, Runnable whenClosed) {
        this.home = home;
        this.whenClosed = whenClosed;
        remembered = home.remembered();
        models = home.models();
        light = new Value<>(Theme.remembered(remembered) == Theme.LIGHT);
    }

    /**
     * Opens the window. Returns at once; the program ends when the window is closed.
     *
     * @param project the piece to open; if none is given the one opened last, or the demo
     * @throws KerrosException if there is no screen
     */
    public static void open(Optional<Path> project) {
        if (!isScreenThere()) {
            throw new KerrosException(
                    Problem.NOT_FOUND,
                    "there is no screen to open a window on",
                    "start it on a desktop, or see \"kerros --help\" for what works without one");
        }
        open(project, UserFolder.ofThisUser());
    }

    private static boolean isScreenThere() {
        try {
            return !GraphicsEnvironment.isHeadless() && GraphicsEnvironment.getLocalGraphicsEnvironment() != null;
        } catch (AWTError unreachable) {
            return false;
        }
    }

    /** Opens the window for a user whose models, demo and settings lie in a given folder. */
    static void open(Optional<Path> project, Path folder) {
        System.setProperty("apple.laf.useScreenMenuBar", "true");
        SwingUtilities.invokeLater(() -> {
            Home home = new Home(folder);
            Theme.remembered(home.remembered()).use();
            new KerrosWindow(home, () -> System.exit(0)).start(project);
        });
    }

    /** Shows the window and opens a piece in it. */
    void start(Optional<Path> project) {
        Thread.setDefaultUncaughtExceptionHandler(faults);
        frame.setName("kerros");
        frame.setDefaultCloseOperation(JFrame.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                close();
            }
        });
        frame.setMinimumSize(new Dimension(1024, 680));
        new FramePlace(frame, remembered).restore();
        light.watch(this::look);
        showCover();
        frame.setVisible(true);
        project.or(() -> remembered.recent().stream().findFirst()).ifPresentOrElse(this::open, this::openDemo);
    }

    private void look(boolean bright) {
        Theme theme = bright ? Theme.LIGHT : Theme.DARK;
        if (theme != Theme.remembered(remembered)) {
            theme.remember(remembered);
            theme.use();
        }
    }

    private void showCover() {
        frame.setTitle(Texts.of("window.start.title"));
        frame.setJMenuBar(null);
        frame.setContentPane(cover.view());
        frame.revalidate();
    }

    void open(Path folder) {
        leavePiece();
        cover.watch(jobs.start(
                Texts.of("window.opening", folder.getFileName()),
                progress -> Project.open(folder, InstantSource.system()),
                this::show));
    }

    void openDemo() {
        leavePiece();
        Path demo = home.demo();
        if (Files.exists(demo.resolve("project.json"))) {
            open(demo);
        } else {
            FirstDemo first = new FirstDemo(demo, models);
            cover.watch(jobs.start(Texts.of("window.demo"), first::make, this::open));
        }
    }

    void create(NewPieceDialog.Wish wish) {
        leavePiece();
        cover.watch(jobs.start(
                Texts.of("window.opening", wish.title()),
                progress -> Project.create(wish.folder(), wish.title(), wish.rate(), TEMPO, InstantSource.system()),
                this::show));
    }

    private void show(Project project) {
        OpenPiece opened =
                new OpenPiece(project, models, new Jobs(SwingUtilities::invokeLater, faults::failed), home.folder());
        Workbench shown = new Workbench(frame, opened.desk(), deeds, remembered, new SplittableRandom());
        piece = Optional.of(opened);
        bench = Optional.of(shown);
        remembered.opened(project.folder());
        cover.rest();
        frame.setTitle(Texts.of("window.title", project.about().title()));
        frame.setJMenuBar(new MenuPlan(shown, deeds, light, this::open).menus().bar());
        frame.setContentPane(shown.view());
        frame.revalidate();
        frame.repaint();
        SwingUtilities.invokeLater(() -> begin(shown, project));
    }

    private void begin(Workbench shown, Project project) {
        shown.start();
        project.notices().stream().findFirst().ifPresent(news -> tell(new Notice(Notice.Kind.WARNING, news, "")));
        piece.ifPresent(open ->
                open.recordings().recover(clip -> tell(Notice.done(Texts.of("record.recovered", clip.name())))));
        new Hints(frame, remembered).show();
    }

    private void tell(Notice notice) {
        piece.ifPresentOrElse(open -> open.desk().notice().set(notice), () -> cover.tell(notice));
    }

    private void leavePiece() {
        bench.ifPresent(Workbench::stop);
        piece.ifPresent(OpenPiece::close);
        bench = Optional.empty();
        piece = Optional.empty();
        showCover();
    }

    void close() {
        new FramePlace(frame, remembered).keep();
        frame.setVisible(false);
        bench.ifPresent(Workbench::stop);
        piece.ifPresent(OpenPiece::close);
        jobs.close();
        frame.dispose();
        whenClosed.run();
    }

    /** Whether the bright look is on. */
    Value<Boolean> light() {
        return light;
    }

    JFrame frame() {
        return frame;
    }

    Home home() {
        return home;
    }

    Optional<Workbench> bench() {
        return bench;
    }

    Optional<OpenPiece> piece() {
        return piece;
    }
}
