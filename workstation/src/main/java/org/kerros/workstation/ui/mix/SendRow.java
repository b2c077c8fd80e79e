package org.kerros.workstation.ui.mix;

import javax.swing.JCheckBoxMenuItem;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.kerros.timeline.AutomationTarget;
import org.kerros.timeline.Send;
import org.kerros.timeline.TrackId;
import org.kerros.workstation.ui.desk.Dial;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.words.Texts;

/** One send: where it goes, how much, before or after the fader. */
final class SendRow {
    private final Sends sends;
    private final Automating automating;
    private final TrackId strip;
    private final JLabel name = Parts.quiet("");
    private final DialControl level;
    private final JPanel panel =
            new JPanel(new MigLayout("insets 0, gap 2 0, wrap 2", "[grow,fill][52!]", "[16!][18!]"));
    private Send send;

    SendRow(Sends sends, TrackId strip, Send first, String nameOfReturn, Automating automating) {
        this.sends = sends;
        this.strip = strip;
        this.send = first;
        this.automating = automating;
        level = new DialControl(
                "send",
                Dial.fader(Texts.of("mix.sendTo", nameOfReturn)),
                SwingConstants.HORIZONTAL,
                value -> sends.tryLevel(send, value),
                value -> sends.level(send, value));
        panel.setOpaque(false);
        panel.add(name, "span 2, w 20:60:, growx");
        panel.add(level.slider(), "w 30:40:");
        panel.add(level.field(), "h 18!");
        show(first, nameOfReturn);
    }

    private JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu();
        menu.add(Texts.of("mix.automate")).addActionListener(event -> automate());
        JCheckBoxMenuItem pre = new JCheckBoxMenuItem(Texts.of("mix.preFader"), send.preFader());
        pre.addActionListener(event -> sends.preFader(send, !send.preFader()));
        menu.add(pre);
        menu.addSeparator();
        menu.add(Texts.of("mix.removeSend")).addActionListener(event -> sends.remove(send.to()));
        return menu;
    }

    private void automate() {
        automating.automate(strip, new AutomationTarget.SendLevel(send.to()));
    }

    void show(Send now, String nameOfReturn) {
        send = now;
        name.setText(now.preFader() ? Texts.of("mix.pre", nameOfReturn) : nameOfReturn);
        name.setToolTipText(Texts.of(now.preFader() ? "mix.tip.pre" : "mix.tip.post", nameOfReturn));
        level.show(now.gainDb());
        JPopupMenu menu = menu();
        for (JComponent part : new JComponent[] {name, level.slider(), level.field()}) {
            part.setComponentPopupMenu(menu);
        }
    }

    JComponent view() {
        return panel;
    }
}
