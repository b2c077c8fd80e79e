package org.kerros.workstation.ui;

import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import net.miginfocom.swing.MigLayout;
import org.kerros.workstation.studio.Job;
import org.kerros.workstation.studio.Jobs;
import org.kerros.workstation.ui.look.Icons;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.words.Say;
import org.kerros.workstation.ui.words.Texts;

/** How far long work is: the oldest job by name, how many wait behind it, and a button to stop it. */
final class JobsIndicator {
    /** What is over sooner than so many frames of the screen would only flicker. */
    private static final int TICKS_BEFORE_SHOWN = 6;

    private final Jobs jobs;
    private final JPanel panel = new JPanel(new MigLayout("insets 0, gap 6 2", "[160!][]", "[][4!]"));
    private final JLabel name = Parts.quiet("");
    private final JProgressBar bar = new JProgressBar(0, 1000);
    private final JButton cancel = Parts.iconButton("jobs.cancel", Icons.CLOSE.at(16), event -> cancel());

    private Optional<Job> shown = Optional.empty();
    private int ticks;

    JobsIndicator(Jobs jobs) {
        this.jobs = jobs;
        panel.setName("jobs");
        panel.add(name, "growx, w 160!");
        panel.add(cancel, "spany 2, wrap");
        panel.add(bar, "growx");
        panel.setVisible(false);
    }

    JComponent view() {
        return panel;
    }

    private void cancel() {
        jobs.current().stream().findFirst().ifPresent(Job::cancel);
    }

    /** Called at the pace of the screen. */
    void tick() {
        List<Job> current = jobs.current();
        Optional<Job> oldest = current.stream().findFirst();
        ticks = oldest.isPresent() && oldest.equals(shown) ? ticks + 1 : 0;
        shown = oldest;
        panel.setVisible(ticks >= TICKS_BEFORE_SHOWN);
        oldest.ifPresent(job -> show(job, current.size()));
    }

    private void show(Job job, int count) {
        String text = count == 1 ? job.title() : Texts.of("jobs.several", job.title(), count - 1);
        if (!text.equals(name.getText())) {
            name.setText(text);
        }
        bar.setValue((int) Math.round(job.fraction() * 1000));
        String left = job.secondsLeft().isPresent()
                ? Texts.of("jobs.left", Say.length(job.secondsLeft().getAsDouble()))
                : "";
        panel.setToolTipText(job.message() + left);
    }
}
