package org.kerros.workstation.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JFileChooser;
import org.kerros.timeline.Track;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.desk.Notice;
import org.kerros.workstation.ui.desk.Workshop.Imports;
import org.kerros.workstation.ui.give.Giveaways;
import org.kerros.workstation.ui.words.Texts;

/** What menus and buttons ask of the window. */
final class WindowDeeds implements Deeds {
    private final KerrosWindow window;

    WindowDeeds(KerrosWindow window) {
        this.window = window;
    }

    @Override
    public void newPiece() {
        new NewPieceDialog(window.frame(), window.home().pieces()).ask().ifPresent(window::create);
    }

    @Override
    public void openPiece() {
        JFileChooser chooser = new JFileChooser(window.home().pieces().toFile());
        chooser.setDialogTitle(Texts.of("open.title"));
        chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
        if (chooser.showOpenDialog(window.frame()) == JFileChooser.APPROVE_OPTION) {
            window.open(chooser.getSelectedFile().toPath());
        }
    }

    @Override
    public void openDemo() {
        window.openDemo();
    }

    @Override
    public void importFiles() {
        JFileChooser chooser = new JFileChooser();
        chooser.setDialogTitle(Texts.of("import.title"));
        chooser.setMultiSelectionEnabled(true);
        chooser.setFileSelectionMode(JFileChooser.FILES_AND_DIRECTORIES);
        if (chooser.showOpenDialog(window.frame()) == JFileChooser.APPROVE_OPTION) {
            List<Path> chosen =
                    Arrays.stream(chooser.getSelectedFiles()).map(File::toPath).toList();
            withDesk(desk -> desk.workshop().importFiles(chosen, imports -> tell(desk, imports)));
        }
    }

    private static void tell(Desk desk, Imports imports) {
        if (imports.refused().isEmpty()) {
            desk.notice().set(Notice.done(Texts.of("import.done", imports.fresh())));
        } else {
            String first = imports.refused().get(0);
            desk.notice()
                    .set(new Notice(
                            Notice.Kind.WARNING,
                            Texts.of("import.refused", imports.refused().size(), first),
                            ""));
        }
    }

    @Override
    public void showGenerate() {
        window.bench().ifPresent(bench -> bench.docks().showTab("generate"));
    }

    @Override
    public void showGranulate() {
        window.bench().ifPresent(bench -> bench.docks().showTab("granulate"));
    }

    @Override
    public void showInspector() {
        window.bench().ifPresent(bench -> bench.docks().inspectorShown().set(true));
    }

    @Override
    public void record() {
        window.piece()
                .ifPresent(piece -> new RecordDialog(
                                window.frame(),
                                piece.desk(),
                                piece.recordings(),
                                window.bench()
                                        .flatMap(bench -> bench.tracks().selected())
                                        .map(Track::id))
                        .open());
    }

    @Override
    public void soundSettings() {
        window.piece()
                .ifPresent(piece -> new SoundSettingsDialog(window.frame(), piece.desk(), piece.recordings()).ask());
    }

    @Override
    public void bounce() {
        give(Giveaways::bounce);
    }

    @Override
    public void stems() {
        give(Giveaways::stems);
    }

    @Override
    public void report() {
        give(Giveaways::report);
    }

    private void give(Consumer<Giveaways> way) {
        window.piece()
                .ifPresent(piece -> way.accept(new Giveaways(
                        window.frame(), piece.desk(), piece.project().folder())));
    }

    private void withDesk(Consumer<Desk> deed) {
        window.piece().ifPresent(piece -> deed.accept(piece.desk()));
    }

    @Override
    public void close() {
        window.close();
    }
}
