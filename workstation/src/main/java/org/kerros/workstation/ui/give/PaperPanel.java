package org.kerros.workstation.ui.give;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.event.ActionListener;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.Timer;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import net.miginfocom.swing.MigLayout;
import org.kerros.workstation.ui.desk.Paper;
import org.kerros.workstation.ui.desk.Paper.Words;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.words.Texts;

/** Title, author and concept of the piece, kept while one writes; the report begins with them. */
public final class PaperPanel {
    private static final int PAUSE_MILLIS = 800;

    private final Paper paper;
    private final ActionListener makeReport;
    private final JTextField title = new JTextField();
    private final JTextField author = new JTextField();
    private final JTextArea concept = new JTextArea();
    private final JLabel count = Parts.quiet("");
    private final Timer pause = new Timer(PAUSE_MILLIS, event -> keep());

    public PaperPanel(Paper paper, ActionListener makeReport) {
        this.paper = paper;
        this.makeReport = makeReport;
        pause.setRepeats(false);
    }

    public JComponent view() {
        JPanel panel = new JPanel(
                new MigLayout("insets 12 12 8 12, gap 24 0", "[240:260:280,fill][grow,fill]", "[grow,fill]"));
        panel.setName("paper");
        panel.add(left());
        panel.add(right());
        Words words = paper.words();
        title.setText(words.title());
        author.setText(words.author());
        concept.setText(words.concept());
        concept.setCaretPosition(0);
        count();
        watchTyping();
        return panel;
    }

    private JComponent left() {
        JPanel column = new JPanel(new MigLayout("insets 0, gap 8 6, wrap 2", "[56!][grow,fill]"));
        title.setName("paper.title");
        author.setName("paper.author");
        column.add(Parts.quiet(Texts.of("paper.title")));
        column.add(title);
        column.add(Parts.quiet(Texts.of("paper.author")));
        column.add(author);
        column.add(Parts.mainButton("paper.report", makeReport), "skip, growx 0, gaptop 4");
        column.add(Parts.paragraph(Texts.of("paper.text")), "span 2, w 100:200:, gaptop 8");
        return column;
    }

    private JComponent right() {
        JPanel column = new JPanel(new MigLayout("insets 0, gap 0 4, wrap 1", "[grow,fill]", "[][grow,fill]"));
        column.add(Parts.heading(Texts.of("paper.concept")), "split 2, growx 0, gapright 16");
        column.add(count, "growx 0");
        concept.setName("paper.concept");
        concept.setLineWrap(true);
        concept.setWrapStyleWord(true);
        concept.putClientProperty(FlatClientProperties.STYLE, "font: 15; margin: 8,12,8,12");
        concept.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, Texts.of("paper.concept.hint"));
        column.add(new JScrollPane(concept), "w 200:560:640, h 60:100:");
        return column;
    }

    private void watchTyping() {
        DocumentListener typing = new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                typed();
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                typed();
            }

            @Override
            public void changedUpdate(DocumentEvent event) {
                typed();
            }
        };
        title.getDocument().addDocumentListener(typing);
        author.getDocument().addDocumentListener(typing);
        concept.getDocument().addDocumentListener(typing);
    }

    private void typed() {
        count();
        pause.restart();
    }

    private void count() {
        count.setText(Texts.of("paper.count", words().count()));
    }

    private Words words() {
        return new Words(title.getText(), author.getText(), concept.getText());
    }

    /** Keeps what stands here now; called when writing pauses, and before the window closes. */
    public void keep() {
        pause.stop();
        if (!words().equals(paper.words())) {
            paper.write(words());
        }
    }
}
