package org.kerros.workstation.ui;

import java.nio.file.Path;
import java.util.Random;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import org.kerros.workstation.studio.Value;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.desk.Remembered;
import org.kerros.workstation.ui.desk.Samples;
import org.kerros.workstation.ui.look.Theme;

/** Opens the window on a piece that exists only to be looked at. */
public final class SampleWindow {
    private SampleWindow() {}

    public static void main(String[] arguments) {
        SwingUtilities.invokeLater(() -> open(arguments));
    }

    private static void open(String[] arguments) {
        Theme.valueOf(arguments[0]).use();
        Desk desk = arguments[1].equals("empty") ? Samples.emptyDesk() : Samples.desk(6, 7);
        JFrame frame = new JFrame("Three births – Kerros");
        Deeds deeds = new NoDeeds();
        Workbench bench = new Workbench(frame, desk, deeds, new Remembered(Path.of(arguments[4])), new Random(1));
        frame.setJMenuBar(new MenuPlan(bench, deeds, new Value<>(false), path -> {})
                .menus()
                .bar());
        frame.setContentPane(bench.view());
        frame.setSize(Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
        frame.setDefaultCloseOperation(JFrame.EXIT_ON_CLOSE);
        frame.setVisible(true);
        bench.start();
        new javax.swing.Timer(1500, event -> System.err.println("shown")).start();
        desk.piece()
                .composition()
                .get()
                .placements()
                .skip(5)
                .findFirst()
                .ifPresent(placement -> desk.selection()
                        .select(
                                placement,
                                desk.piece()
                                        .composition()
                                        .get()
                                        .trackOf(placement.id())
                                        .orElseThrow()
                                        .id()));
        if (arguments.length > 5) {
            bench.docks().showTab(arguments[5]);
        }
    }

    private record NoDeeds() implements Deeds {
        @Override
        public void newPiece() {}

        @Override
        public void openPiece() {}

        @Override
        public void openDemo() {}

        @Override
        public void importFiles() {}

        @Override
        public void showGenerate() {}

        @Override
        public void showGranulate() {}

        @Override
        public void showInspector() {}

        @Override
        public void bounce() {}

        @Override
        public void stems() {}

        @Override
        public void report() {}

        @Override
        public void close() {}
    }
}
