package org.kerros.workstation.ui;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.kerros.workstation.studio.Value;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.look.Edge;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.words.Say;
import org.kerros.workstation.ui.words.Texts;

/** What the pointer would do here; rate, drop-outs, and that all is kept. */
final class StatusBar {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Desk desk;
    private final Value<String> hint;
    private final JLabel facts = Parts.quiet("");
    private String keptAt = "";

    StatusBar(Desk desk, Value<String> hint) {
        this.desk = desk;
        this.hint = hint;
    }

    JComponent view() {
        JPanel bar = new JPanel(new MigLayout("insets 0 12 0 12, aligny center", "[grow][]", "[24!]"));
        bar.setBorder(new Edge(1, 0, 0, 0, "line"));
        JLabel says = Parts.quiet("");
        says.setName("status.hint");
        hint.watch(text -> says.setText(text.isEmpty() ? Texts.of("status.idle") : text));
        bar.add(says, "w 100:400:, growx");
        bar.add(facts);
        desk.piece()
                .composition()
                .watch(ignored -> keptAt = LocalTime.now(ZoneId.systemDefault()).format(TIME));
        desk.piece()
                .libraryVersion()
                .watch(ignored -> keptAt = LocalTime.now(ZoneId.systemDefault()).format(TIME));
        return bar;
    }

    /** Called a few times a second. */
    void tick() {
        long late = desk.sound().dropOuts();
        String dropOuts = late == 0 ? "" : Texts.of("status.dropOuts", late);
        String text = dropOuts
                + Texts.of(
                        "status.facts",
                        Say.rate(desk.piece().composition().get().rate()),
                        keptAt);
        if (!text.equals(facts.getText())) {
            facts.setText(text);
        }
    }
}
