package org.kerros.workstation.ui;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.kerros.workstation.studio.Job;
import org.kerros.workstation.ui.desk.Notice;
import org.kerros.workstation.ui.look.Icons;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.words.Texts;

/** What the window shows while no piece is open: what is being got ready, or what one can begin with. */
final class Cover {
    private static final int PACE_MILLIS = 80;

    private final Deeds deeds;
    private final JPanel panel =
            new JPanel(new MigLayout("wrap 1, align center center, gap 0 8, hidemode 3", "[center]"));
    private final JLabel says = Parts.quiet("");
    private final JProgressBar bar = new JProgressBar(0, 1000);
    private final JPanel choices = new JPanel(new MigLayout("insets 16 0 0 0, gap 8"));
    private final JLabel notice = new JLabel();
    private final Timer timer = new Timer(PACE_MILLIS, event -> poll());
    private Optional<Job> job = Optional.empty();

    Cover(Deeds deeds) {
        this.deeds = deeds;
        panel.setName("cover");
        JLabel title = new JLabel(Texts.of("window.start.title"));
        title.putClientProperty(FlatClientProperties.STYLE, "font: 28 $semibold.font");
        panel.add(title);
        panel.add(Parts.quiet(Texts.of("window.start.text")), "gapbottom 16");
        panel.add(says);
        panel.add(bar, "w 320!, h 4!");
        panel.add(notice, "wmax 560");
        panel.add(choices);
        choices();
        rest();
    }

    private void choices() {
        choices.add(Parts.mainButton("window.start.new", event -> deeds.newPiece()));
        choices.add(Parts.button("window.start.open", event -> deeds.openPiece()));
        choices.add(Parts.button("window.start.demo", event -> deeds.openDemo()));
    }

    JComponent view() {
        return panel;
    }

    /** Shows how far a job is. */
    void watch(Job started) {
        job = Optional.of(started);
        bar.setVisible(true);
        says.setVisible(true);
        notice.setVisible(false);
        choices.setVisible(false);
        timer.start();
        poll();
    }

    private void poll() {
        job.ifPresent(found -> {
            says.setText(found.message().isEmpty() ? found.title() : found.message());
            bar.setValue((int) Math.round(found.fraction() * 1000));
        });
    }

    /** Shows what one can begin with. */
    void rest() {
        timer.stop();
        job = Optional.empty();
        bar.setVisible(false);
        says.setVisible(false);
        choices.setVisible(true);
    }

    /** Tells what went wrong, and what one can do instead. */
    void tell(Notice problem) {
        rest();
        notice.setVisible(problem.kind() != Notice.Kind.NONE);
        notice.setIcon(Icons.WARNING.at(18, "warning"));
        notice.setIconTextGap(8);
        notice.setText("<html>" + problem.sentence().replace("<", "&lt;") + "</html>");
    }
}
