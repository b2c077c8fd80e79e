package org.kerros.workstation.ui.mix;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.kerros.render.Effect;
import org.kerros.render.Effects;
import org.kerros.timeline.Send;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.workstation.ui.look.Icons;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.look.Upright;
import org.kerros.workstation.ui.words.Texts;

/** The left side of a strip: its effects and its sends, each with a button for one more. */
final class StripRack {
    private final MixerModel mixer;
    private final TrackId strip;
    private final Automating automating;
    private final InsertList inserts;
    private final Upright content = new Upright(new MigLayout("insets 0 0 0 4, gap 0 2, wrap 1", "[grow,fill]"));
    private List<Send> shown = List.of();
    private final List<SendRow> rows = new ArrayList<>();
    private final JButton moreSends = adding("mix.addSend");
    private final JScrollPane scroller = Parts.scrolling(content);

    StripRack(MixerModel mixer, TrackId strip, Automating automating) {
        this.mixer = mixer;
        this.strip = strip;
        this.automating = automating;
        inserts = new InsertList(mixer.chain(strip));
        content.setOpaque(false);
        scroller.setOpaque(false);
        scroller.getViewport().setOpaque(false);
        JButton moreEffects = adding("mix.addEffect");
        moreEffects.addActionListener(event -> effects().show(moreEffects, 0, moreEffects.getHeight()));
        moreSends.addActionListener(event -> returns().show(moreSends, 0, moreSends.getHeight()));
        content.add(inserts);
        content.add(moreEffects, "h 20!");
        content.add(moreSends, "h 20!, gaptop 4");
    }

    private static JButton adding(String key) {
        JButton button = new JButton(Texts.of(key), Icons.ADD.at(12, "secondary"));
        button.setName(key);
        button.setHorizontalAlignment(JButton.LEADING);
        button.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        button.putClientProperty(
                FlatClientProperties.STYLE, "font: 11; margin: 0,3,0,3; foreground: $Kerros.secondary");
        button.setIconTextGap(3);
        return button;
    }

    private JPopupMenu effects() {
        JPopupMenu menu = new JPopupMenu();
        menu.setName("effects");
        for (Effect effect : Effects.all()) {
            JMenuItem item = menu.add(effect.title());
            item.setName("effect." + effect.name());
            item.setToolTipText(effect.meaning());
            item.addActionListener(event -> mixer.chain(strip).add(effect.name()));
        }
        return menu;
    }

    private JPopupMenu returns() {
        JPopupMenu menu = new JPopupMenu();
        for (Track track : mixer.sends(strip).others()) {
            menu.add(track.name()).addActionListener(event -> mixer.sends(strip).add(track.id()));
        }
        return menu;
    }

    void show() {
        inserts.show(mixer.chain(strip).inserts());
        List<Send> now = mixer.sends(strip).sends();
        if (!now.stream()
                .map(Send::to)
                .toList()
                .equals(shown.stream().map(Send::to).toList())) {
            rebuild(now);
        }
        for (int i = 0; i < now.size(); i++) {
            rows.get(i).show(now.get(i), mixer.nameOf(now.get(i).to()));
        }
        shown = now;
        moreSends.setVisible(!mixer.sends(strip).others().isEmpty());
    }

    private void rebuild(List<Send> now) {
        rows.forEach(row -> content.remove(row.view()));
        rows.clear();
        for (Send send : now) {
            SendRow row = new SendRow(mixer.sends(strip), strip, send, mixer.nameOf(send.to()), automating);
            rows.add(row);
            content.add(row.view(), "gaptop 4", content.getComponentCount() - 1);
        }
        content.revalidate();
        content.repaint();
    }

    JComponent view() {
        return scroller;
    }
}
