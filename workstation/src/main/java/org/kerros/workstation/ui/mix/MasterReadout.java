package org.kerros.workstation.ui.mix;

import java.awt.Cursor;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.kerros.workstation.ui.desk.MixLoudness;
import org.kerros.workstation.ui.look.Figures;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.words.Say;
import org.kerros.workstation.ui.words.Texts;

/** How loud the mix is by the standard: the last seconds, all so far, and the true peak. A click begins anew. */
final class MasterReadout {
    private static final String WIDEST = "\u2212100.0\u2009LUFS";

    private final Figures shortTerm = new Figures(WIDEST, 12f);
    private final Figures integrated = new Figures(WIDEST, 12f);
    private final Figures truePeak = new Figures(WIDEST, 12f);
    private final JPanel panel = new JPanel(new MigLayout("insets 0, gap 8 2, wrap 2", "[grow][]"));

    MasterReadout(Runnable begin) {
        panel.setName("loudness");
        panel.setOpaque(false);
        panel.setToolTipText(Texts.of("mix.loudness.tip"));
        panel.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        row("mix.shortTerm", shortTerm);
        row("mix.integrated", integrated);
        row("mix.truePeak", truePeak);
        panel.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                begin.run();
            }
        });
    }

    private void row(String key, Figures figures) {
        figures.setName(key);
        panel.add(Parts.quiet(Texts.of(key)));
        panel.add(figures, "alignx right");
    }

    JComponent view() {
        return panel;
    }

    void show(MixLoudness.Reading reading) {
        shortTerm.show(Say.level(reading.shortTerm(), "LUFS"));
        integrated.show(Say.level(reading.integrated(), "LUFS"));
        truePeak.show(Say.level(reading.truePeak(), "dBTP"));
    }
}
