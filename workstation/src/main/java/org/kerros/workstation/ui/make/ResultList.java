package org.kerros.workstation.ui.make;

import java.awt.Component;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.kerros.timeline.ClipId;
import org.kerros.workstation.studio.Value;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.look.BadgeIcon;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.words.Say;
import org.kerros.workstation.ui.words.Texts;

/** What was generated: arrow keys listen, Enter places at the playhead. */
final class ResultList {
    private final Value<List<ClipId>> results;
    private final Desk desk;
    private final Consumer<List<ClipId>> placing;
    private final DefaultListModel<ClipId> rows = new DefaultListModel<>();
    private final JList<ClipId> list = new JList<>(rows);

    ResultList(Value<List<ClipId>> results, Desk desk, Consumer<List<ClipId>> placing) {
        this.results = results;
        this.desk = desk;
        this.placing = placing;
    }

    JComponent view() {
        JPanel panel =
                new JPanel(new MigLayout("insets 0, gap 0 4, wrap 1, hidemode 3", "[grow,fill]", "[][][grow,fill]"));
        panel.add(Parts.heading(Texts.of("generate.results")));
        JComponent empty = Parts.paragraph(Texts.of("generate.results.empty"));
        panel.add(empty, "w 100:200:");
        JScrollPane pane = new JScrollPane(list);
        panel.add(pane, "h 40:100:");
        results.watch(found -> {
            rows.clear();
            rows.addAll(found);
            empty.setVisible(found.isEmpty());
            pane.setVisible(!found.isEmpty());
        });
        prepare();
        return panel;
    }

    private void prepare() {
        list.setName("generate.results");
        list.setCellRenderer(new Rows());
        list.setFixedCellHeight(28);
        list.addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting() && list.getSelectedValue() != null) {
                desk.selection().clip().set(Optional.of(list.getSelectedValue()));
                desk.sound().audition(list.getSelectedValue());
            }
        });
        on("ENTER", () -> placing.accept(list.getSelectedValuesList()));
        on("LEFT", () -> desk.sound().stopAudition());
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    placing.accept(list.getSelectedValuesList());
                }
            }
        });
    }

    private void on(String key, Runnable deed) {
        list.getInputMap().put(KeyStroke.getKeyStroke(key), key);
        list.getActionMap().put(key, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                deed.run();
            }
        });
    }

    private final class Rows extends DefaultListCellRenderer {
        private static final long serialVersionUID = 1L;

        @Override
        public Component getListCellRendererComponent(
                JList<?> shown, Object value, int index, boolean selected, boolean focused) {
            JLabel label = (JLabel) super.getListCellRendererComponent(shown, value, index, selected, false);
            desk.piece().face((ClipId) value).ifPresent(face -> {
                label.setText(face.name() + "   " + Say.length(face.format().seconds()));
                label.setIcon(new BadgeIcon(face.origin()));
                label.setIconTextGap(8);
            });
            return label;
        }
    }
}
