package org.kerros.workstation.ui;

import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.dnd.DropTarget;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.kerros.library.Clip;
import org.kerros.timeline.AutomationTarget;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.TrackId;
import org.kerros.workstation.ui.arrange.ArrangePanel;
import org.kerros.workstation.ui.arrange.ClipCommands;
import org.kerros.workstation.ui.arrange.Dropping;
import org.kerros.workstation.ui.arrange.Follow;
import org.kerros.workstation.ui.arrange.Placing;
import org.kerros.workstation.ui.arrange.TimelineModel;
import org.kerros.workstation.ui.arrange.TrackCommands;
import org.kerros.workstation.ui.browse.LibraryModel;
import org.kerros.workstation.ui.browse.LibraryPanel;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.desk.Levels;
import org.kerros.workstation.ui.desk.Notice;
import org.kerros.workstation.ui.desk.Remembered;
import org.kerros.workstation.ui.give.PaperPanel;
import org.kerros.workstation.ui.inspect.InspectorPanel;
import org.kerros.workstation.ui.make.GenerateModel;
import org.kerros.workstation.ui.make.GeneratePanel;
import org.kerros.workstation.ui.make.GranulateModel;
import org.kerros.workstation.ui.make.GranulatePanel;
import org.kerros.workstation.ui.mix.MixerModel;
import org.kerros.workstation.ui.mix.MixerPanel;
import org.kerros.workstation.ui.process.ProcessModel;
import org.kerros.workstation.ui.process.ProcessPanel;
import org.kerros.workstation.ui.treat.CloudModel;
import org.kerros.workstation.ui.treat.CloudPanel;
import org.kerros.workstation.ui.treat.CloudPresets;
import org.kerros.workstation.ui.treat.GrainTab;
import org.kerros.workstation.ui.treat.Granulating;
import org.kerros.workstation.ui.treat.PresetShelf;
import org.kerros.workstation.ui.words.Texts;

/** Everything in the window while a piece is open: builds the panels over one desk and keeps them moving. */
final class Workbench {
    private static final int FRAME_MILLIS = 33;

    private final Desk desk;
    private final Deeds deeds;
    private final Remembered remembered;
    private final TimelineModel timeline;
    private final ClipCommands clips;
    private final TrackCommands tracks;
    private final Placing placing;
    private final Playing playing;
    private final Follow follow;
    private final ArrangePanel arrange;
    private final LibraryPanel library;
    private final TransportBar transport;
    private final StatusBar status;
    private final JobsIndicator jobs;
    private final PaperPanel paper;
    private final MixerModel mixer;
    private final MixerPanel mixerPanel;
    private final Docks docks;
    private final Granulating granulating;
    private final CloudPanel clouds;
    private final ProcessModel process;
    private final ProcessPanel processes;
    private final SpacePlays space;
    private Optional<String> trouble = Optional.empty();
    private final Timer clock = new Timer(FRAME_MILLIS, event -> tick());

    Workbench(JFrame frame, Desk desk, Deeds deeds, Remembered remembered, RandomGenerator dice) {
        this.desk = desk;
        this.deeds = deeds;
        this.remembered = remembered;
        timeline = new TimelineModel(desk.piece(), desk.selection(), desk.playhead());
        clips = new ClipCommands(desk.piece(), timeline);
        tracks = new TrackCommands(desk.piece(), timeline);
        placing = new Placing(desk, timeline);
        playing = new Playing(desk);
        follow = new Follow(timeline);
        space = new SpacePlays(frame, playing::toggle);
        jobs = new JobsIndicator(desk.workshop().jobs());
        timeline.automationCommands().askWith(new NameDialog(frame)::ask);
        arrange = new ArrangePanel(desk, timeline, tracks, new NameDialog(frame)::ask);
        library = new LibraryPanel(new LibraryModel(desk), requests());
        transport = new TransportBar(desk, playing, timeline.snapping(), follow, jobs, deeds::record);
        status = new StatusBar(desk, timeline.hint());
        paper = new PaperPanel(desk.paper(), event -> deeds.report());
        mixer = new MixerModel(desk);
        mixerPanel = new MixerPanel(mixer, this::automate);
        GenerateModel generate = new GenerateModel(desk, dice);
        GranulateModel granulate = new GranulateModel(desk, dice);
        CloudModel cloud = new CloudModel(desk, dice);
        granulating = new Granulating(desk, dice);
        clouds = new CloudPanel(cloud, new CloudPresets(new PresetShelf(cloud, remembered)));
        process = new ProcessModel(desk, dice);
        processes = new ProcessPanel(process, placing::atPlayhead);
        docks = new Docks(
                remembered,
                library.view(),
                arrange.view(new EmptyArrangement(deeds).view()),
                new InspectorPanel(desk, this::export).view(),
                List.of(
                        new Docks.Tab("mixer", mixerPanel.view()),
                        new Docks.Tab("generate", new GeneratePanel(generate, desk, placing::atPlayhead).view()),
                        new Docks.Tab(
                                "granulate",
                                new GrainTab(cloud, clouds, new GranulatePanel(granulate, desk).view(), granulating)
                                        .view()),
                        new Docks.Tab("process", processes.view()),
                        new Docks.Tab("paper", paper.view())));
        new DropTarget(arrange.lanes(), new Dropping(timeline, placing));
    }

    private LibraryPanel.Requests requests() {
        return new LibraryPanel.Requests() {
            @Override
            public void importFiles() {
                deeds.importFiles();
            }

            @Override
            public void generate() {
                deeds.showGenerate();
            }

            @Override
            public void place(List<ClipId> chosen) {
                placing.atPlayhead(chosen);
            }

            @Override
            public void carry(List<ClipId> carried, MouseEvent pointer) {
                Point point = onLanes(pointer);
                if (arrange.lanes().contains(point)) {
                    placing.over(carried, point.x, point.y);
                } else {
                    placing.away();
                }
            }

            @Override
            public void letGo(List<ClipId> carried, MouseEvent pointer) {
                Point point = onLanes(pointer);
                if (arrange.lanes().contains(point)) {
                    placing.letGo(carried, point.x, point.y);
                } else {
                    placing.away();
                    clouds.letGo(carried, pointer);
                }
            }
        };
    }

    private Point onLanes(MouseEvent pointer) {
        return SwingUtilities.convertPoint(pointer.getComponent(), pointer.getPoint(), arrange.lanes());
    }

    private void export(Clip clip) {
        new ExportDialog(desk).ask(arrange.lanes(), clip);
    }

    JComponent view() {
        JPanel panel = new JPanel(new MigLayout("insets 0, gap 0, wrap 1, hidemode 3", "[grow,fill]"));
        panel.add(transport.view());
        panel.add(new Banner(desk, event -> tryDeviceAgain()).view());
        panel.add(docks.view(), "grow, pushy, h 200:600:");
        panel.add(status.view());
        return panel;
    }

    /** Begins to move; called when the window shows. */
    void start() {
        docks.divide();
        clock.start();
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(space);
        arrange.lanes().requestFocusInWindow();
    }

    private void tryDeviceAgain() {
        desk.sound().tryDeviceAgain();
        desk.notice().set(Notice.NONE);
        trouble = Optional.empty();
    }

    // Told once: who closed the strip knows.
    private void tellTrouble() {
        Optional<String> now = desk.sound().trouble();
        if (!now.equals(trouble)) {
            trouble = now;
            now.ifPresent(what -> desk.notice()
                    .set(new Notice(Notice.Kind.WARNING, Texts.of("sound.silent", what), Texts.of("sound.advice"))));
        }
    }

    /** Stands still for ever, and keeps what was being written. */
    void stop() {
        clock.stop();
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(space);
        paper.keep();
        docks.remember();
        playing.silenceEverything();
    }

    private void tick() {
        playing.tick();
        if (playing.on().get()) {
            follow.playing(desk.playhead().get());
        }
        clouds.tick();
        processes.tick();
        Levels levels = Levels.take(desk);
        transport.showLevels(levels.master());
        arrange.showLevels(levels);
        mixerPanel.showLevels(levels);
        jobs.tick();
        status.tick();
        tellTrouble();
    }

    /** Shows the lane of something that shall move over time. */
    private void automate(TrackId strip, AutomationTarget target) {
        timeline.automate(strip, target);
    }

    MixerModel mixer() {
        return mixer;
    }

    Desk desk() {
        return desk;
    }

    Remembered remembered() {
        return remembered;
    }

    TimelineModel timeline() {
        return timeline;
    }

    ClipCommands clips() {
        return clips;
    }

    TrackCommands tracks() {
        return tracks;
    }

    Playing playing() {
        return playing;
    }

    Follow follow() {
        return follow;
    }

    Granulating granulating() {
        return granulating;
    }

    /** What the process tab is about to do. */
    ProcessModel process() {
        return process;
    }

    ArrangePanel arrange() {
        return arrange;
    }

    LibraryPanel library() {
        return library;
    }

    Docks docks() {
        return docks;
    }
}
