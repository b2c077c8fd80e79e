package org.kerros.workstation.ui;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import org.kerros.timeline.FadeShape;
import org.kerros.workstation.studio.Value;
import org.kerros.workstation.ui.arrange.ClipCommands;
import org.kerros.workstation.ui.arrange.TimelineModel;
import org.kerros.workstation.ui.arrange.TimelineView;
import org.kerros.workstation.ui.arrange.TrackCommands;
import org.kerros.workstation.ui.desk.Piece;
import org.kerros.workstation.ui.words.Texts;

/** Which menus there are, what is in them, and by which keys it is reached. */
final class MenuPlan {
    private static final double STEP = 1.5;

    private final Workbench bench;
    private final Deeds deeds;
    private final Value<Boolean> light;
    private final Consumer<Path> reopen;

    MenuPlan(Workbench bench, Deeds deeds, Value<Boolean> light, Consumer<Path> reopen) {
        this.bench = bench;
        this.deeds = deeds;
        this.light = light;
        this.reopen = reopen;
    }

    Menus menus() {
        Menus menus = new Menus();
        file(menus);
        edit(menus);
        view(menus);
        track(menus);
        clip(menus);
        generate(menus);
        help(menus);
        arrows();
        popup(menus);
        return menus;
    }

    private void file(Menus menus) {
        menus.menu("file")
                .item("new", "ctrl N", deeds::newPiece)
                .item("open", "ctrl O", deeds::openPiece)
                .inside(recent())
                .item("demo", "", deeds::openDemo)
                .line()
                .item("import", "ctrl I", deeds::importFiles)
                .line()
                .item("bounce", "ctrl shift E", deeds::bounce)
                .item("stems", "ctrl shift B", deeds::stems)
                .item("report", "ctrl shift H", deeds::report)
                .line()
                .item("close", "ctrl Q", deeds::close);
    }

    private JMenu recent() {
        JMenu menu = new JMenu(Texts.of("menu.recent"));
        for (Path piece : bench.remembered().recent()) {
            JMenuItem item = new JMenuItem(piece.getFileName().toString());
            item.setToolTipText(piece.toString());
            item.addActionListener(event -> reopen.accept(piece));
            menu.add(item);
        }
        menu.setEnabled(menu.getItemCount() > 0);
        return menu;
    }

    private void edit(Menus menus) {
        Piece piece = bench.desk().piece();
        ClipCommands clips = bench.clips();
        menus.menu("edit")
                .item("undo", "ctrl Z", piece::undo)
                .item("redo", "ctrl shift Z", piece::redo)
                .telling(piece.undoing())
                .line()
                .item("cut", "ctrl X", clips::cut)
                .item("copy", "ctrl C", clips::copy)
                .item("paste", "ctrl V", clips::paste)
                .item("duplicate", "ctrl D", clips::duplicate)
                .item("delete", "DELETE", () -> {
                    if (!bench.timeline().automationCommands().removeSelected()) {
                        clips.delete();
                    }
                })
                .line()
                .item("crossfadePower", "X", () -> clips.crossfade(FadeShape.EQUAL_POWER))
                .item("crossfadeGain", "shift X", () -> clips.crossfade(FadeShape.LINEAR))
                .line()
                .item("selectAll", "ctrl A", clips::selectAll)
                .item("search", "ctrl F", () -> {
                    bench.docks().libraryShown().set(true);
                    bench.library().focusSearch();
                });
    }

    private void view(Menus menus) {
        TimelineModel timeline = bench.timeline();
        Docks docks = bench.docks();
        menus.menu("view")
                .item("zoomIn", "typed +", () -> timeline.zoom(STEP, timeline.width() / 2.0))
                .item("zoomOut", "typed -", () -> timeline.zoom(1 / STEP, timeline.width() / 2.0))
                .item("zoomSelection", "Z", timeline::showSelection)
                .item("zoomAll", "F", timeline::showAll)
                .item("taller", "alt UP", () -> timeline.growLanes(12))
                .item("lower", "alt DOWN", () -> timeline.growLanes(-12))
                .line()
                .flag("follow", "shift F", bench.follow().on())
                .flag("snap", "N", timeline.snapping().on())
                .flag("automation", "A", timeline.automation())
                .line()
                .flag("showLibrary", "ctrl 3", docks.libraryShown())
                .flag("showInspector", "ctrl 6", docks.inspectorShown())
                .flag("showBottom", "ctrl 0", docks.bottomShown())
                .line()
                .flag("light", "", light);
    }

    private void track(Menus menus) {
        TrackCommands tracks = bench.tracks();
        menus.menu("track")
                .item("addTrack", "ctrl T", tracks::add)
                .item("addReturn", "", tracks::addReturn)
                .item("groupTracks", "ctrl G", tracks::group)
                .inside(new OutputMenu(bench.mixer(), tracks).menu())
                .item(
                        "renameTrack",
                        "F2",
                        () -> tracks.selected()
                                .ifPresent(track -> bench.arrange().editName(track.id())))
                .item("removeTrack", "ctrl shift DELETE", tracks::remove)
                .item("trackUp", "ctrl shift UP", () -> tracks.move(-1))
                .item("trackDown", "ctrl shift DOWN", () -> tracks.move(1))
                .line()
                .item("masterAutomation", "", tracks::masterAutomation)
                .item("mute", "shift M", tracks::mute)
                .item("solo", "shift S", tracks::solo)
                .line()
                .item("addMarker", "M", tracks::addMarker)
                .item("addSection", "ctrl shift M", tracks::addSection)
                .item("removeMarker", "", tracks::removeMarker)
                .item("removeSection", "", tracks::removeSection);
    }

    private void clip(Menus menus) {
        ClipCommands clips = bench.clips();
        menus.menu("clip")
                .item("split", "S", clips::split)
                .item("trimStart", "J", clips::trimStart)
                .item("trimEnd", "K", clips::trimEnd)
                .line()
                .item("nudgeLeft", "ctrl LEFT", () -> clips.nudge(-1, true))
                .item("nudgeRight", "ctrl RIGHT", () -> clips.nudge(1, true))
                .item("fineLeft", "alt LEFT", () -> clips.nudge(-1, false))
                .item("fineRight", "alt RIGHT", () -> clips.nudge(1, false))
                .line()
                .item("granulateLoop", "shift G", this::granulateLoop)
                .item("plain", "", () -> bench.granulating().back())
                .item("slice", "", () -> showProcess("onsets"))
                .item("kick", "", this::kick)
                .line()
                .item("inspect", "I", deeds::showInspector);
    }

    private void granulate() {
        bench.granulating().selected();
        deeds.showGranulate();
    }

    private void granulateLoop() {
        bench.granulating().insideLoop();
        deeds.showGranulate();
    }

    private void showProcess(String way) {
        bench.process().choose(way);
        bench.docks().showTab("process");
    }

    // The place the playhead stands at in the selected clip, where it stands in one.
    private void kick() {
        showProcess("kick");
        bench.timeline().selected().stream()
                .filter(placement ->
                        placement.range().contains(bench.timeline().playhead().get()))
                .findFirst()
                .ifPresent(placement -> bench.process()
                        .placeKick(placement, bench.timeline().playhead().get()));
    }

    private void generate(Menus menus) {
        Playing playing = bench.playing();
        menus.menu("generate")
                .item("generate", "ctrl 4", deeds::showGenerate)
                .item("granulate", "G", this::granulate)
                .item("process", "ctrl 5", () -> showProcess(""))
                .item("showMixer", "ctrl 2", () -> bench.docks().showTab("mixer"))
                .item("writeConcept", "ctrl 7", () -> bench.docks().showTab("paper"));
        menus.menu("play")
                .item("play", "SPACE", playing::toggle)
                .item("playSelection", "shift SPACE", playing::playSelection)
                .item("record", "R", deeds::record)
                .item("toStart", "HOME", playing::toStart)
                .item("toEnd", "END", playing::toEnd)
                .line()
                .item("loop", "L", playing::toggleLoop)
                .item("loopSelection", "ctrl L", playing::loopSelection)
                .item("loopStart", "COMMA", () -> playing.setLoopEdge(true))
                .item("loopEnd", "PERIOD", () -> playing.setLoopEdge(false))
                .line()
                .inside(new ListeningSpeed(bench.desk().sound()).menu())
                .item("silence", "shift ESCAPE", playing::silenceEverything)
                .line()
                .item("soundSettings", "", deeds::soundSettings);
    }

    private void help(Menus menus) {
        menus.menu("help")
                .item(
                        "keys",
                        "F1",
                        () -> new KeySheet(menus.items().values())
                                .show(bench.arrange().lanes()))
                .item("about", "", () -> About.show(bench.arrange().lanes()));
    }

    private void popup(Menus menus) {
        JPopupMenu popup = new JPopupMenu();
        for (String name : List.of(
                "inspect",
                "split",
                "duplicate",
                "delete",
                "granulate",
                "plain",
                "slice",
                "kick",
                "process",
                "crossfadePower",
                "crossfadeGain",
                "zoomSelection")) {
            Optional.ofNullable(menus.items().get(name)).ifPresent(item -> popup.add(item.getAction()));
        }
        bench.arrange().lanes().offer(popup);
    }

    // Arrow keys and Esc belong to the lanes while they have the focus.
    private void arrows() {
        TimelineView lanes = bench.arrange().lanes();
        ClipCommands clips = bench.clips();
        on(lanes, KeyEvent.VK_LEFT, () -> go(clips, -1, 0));
        on(lanes, KeyEvent.VK_RIGHT, () -> go(clips, 1, 0));
        on(lanes, KeyEvent.VK_UP, () -> go(clips, 0, -1));
        on(lanes, KeyEvent.VK_DOWN, () -> go(clips, 0, 1));
        on(lanes, KeyEvent.VK_ESCAPE, bench.timeline()::cancel);
    }

    // A selected point of automation is moved; otherwise the selection goes from clip to clip.
    private void go(ClipCommands clips, int inTime, int inTracks) {
        if (!bench.timeline().automationCommands().nudgeSelected(inTime, -inTracks)) {
            clips.selectNeighbour(inTime, inTracks);
        }
    }

    private static void on(JComponent component, int key, Runnable deed) {
        String name = "lanes " + key;
        component.getInputMap().put(KeyStroke.getKeyStroke(key, 0), name);
        component.getActionMap().put(name, new Deed(deed));
    }
}
