package org.kerros.workstation.ui.process;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.DefaultListModel;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import net.miginfocom.swing.MigLayout;
import org.kerros.timeline.ClipId;
import org.kerros.workstation.studio.Job;
import org.kerros.workstation.ui.desk.ClipFace;
import org.kerros.workstation.ui.look.Icons;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.words.Texts;

/** How far the work is, with a way to give it up, and what came out: click to listen, double click to place. */
final class ProcessResults {
    private final ProcessModel model;
    private final Consumer<List<ClipId>> placing;
    private final JProgressBar progress = new JProgressBar(0, 100);
    private final JButton cancel = Parts.iconButton("jobs.cancel", Icons.CLOSE.at(16), event -> cancel());
    private final DefaultListModel<String> rows = new DefaultListModel<>();
    private final JList<String> list = new JList<>(rows);

    ProcessResults(ProcessModel model, Consumer<List<ClipId>> placing) {
        this.model = model;
        this.placing = placing;
    }

    JComponent view() {
        JPanel panel = new JPanel(new MigLayout("insets 0, gap 4 4, hidemode 3", "[grow,fill][24!]", "[][grow,fill]"));
        panel.add(progress);
        panel.add(cancel, "wrap");
        progress.setVisible(false);
        cancel.setVisible(false);
        list.setName("process.results");
        list.setFixedCellHeight(24);
        list.getAccessibleContext().setAccessibleName(Texts.of("generate.results"));
        list.addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting()) {
                chosen().ifPresent(clip -> {
                    model.desk().selection().clip().set(Optional.of(clip));
                    model.desk().sound().audition(clip);
                });
            }
        });
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    chosen().ifPresent(clip -> placing.accept(List.of(clip)));
                }
            }
        });
        model.results().watch(found -> {
            rows.clear();
            found.forEach(clip -> rows.addElement(
                    model.desk().piece().face(clip).map(ClipFace::name).orElse("?")));
        });
        panel.add(Parts.scrolling(list), "span 2, grow, pushy, h 40:80:");
        return panel;
    }

    private Optional<ClipId> chosen() {
        int row = list.getSelectedIndex();
        return row >= 0 && row < model.results().get().size()
                ? Optional.of(model.results().get().get(row))
                : Optional.empty();
    }

    private void cancel() {
        model.job().get().ifPresent(Job::cancel);
    }

    void tick() {
        Optional<Job> running = model.job().get().filter(job -> !job.isOver());
        progress.setVisible(running.isPresent());
        cancel.setVisible(running.isPresent());
        running.ifPresent(job -> progress.setValue((int) Math.round(job.fraction() * 100)));
    }
}
