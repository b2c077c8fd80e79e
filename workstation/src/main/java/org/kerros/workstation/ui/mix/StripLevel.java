package org.kerros.workstation.ui.mix;

import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.kerros.timeline.AutomationTarget;
import org.kerros.timeline.Strip;
import org.kerros.timeline.TrackId;
import org.kerros.workstation.ui.desk.Dial;
import org.kerros.workstation.ui.desk.Sound;
import org.kerros.workstation.ui.look.Figures;
import org.kerros.workstation.ui.look.PeakMeter;
import org.kerros.workstation.ui.words.Say;
import org.kerros.workstation.ui.words.Texts;

/** Fader, meter, the highest level of the last seconds and the light that says it was too loud. */
final class StripLevel {
    private static final int HELD_TICKS = 60;

    private final MixerModel mixer;
    private final TrackId id;
    private final DialControl fader;
    private final ClipLight light;
    private final PeakMeter meter = new PeakMeter(true, Texts.of("track.level"));
    private final Figures highest = new Figures("\u2212100.0", 11f);
    private final JPanel panel =
            new JPanel(new MigLayout("insets 0, gap 4 2, wrap 2", "[grow,fill][14!]", "[12!][10!][grow,fill][18!]"));
    private double held = Double.NEGATIVE_INFINITY;
    private int age;

    StripLevel(MixerModel mixer, TrackId id, Automating automating) {
        this.mixer = mixer;
        this.id = id;
        fader = new DialControl(
                        "fader",
                        Dial.fader(Texts.of("mix.gain")),
                        SwingConstants.VERTICAL,
                        value -> mixer.tryGain(id, value),
                        value -> mixer.gain(id, value))
                .automatedBy(event -> automating.automate(id, AutomationTarget.GAIN));
        light = new ClipLight(Texts.of("mix.clip"), () -> mixer.clipped().clear());
        light.setName("clip-light");
        highest.setName("highest");
        panel.setOpaque(false);
        panel.add(highest, "span 2, alignx right, growx 0");
        panel.add(fader.slider(), "spany 2, growy");
        panel.add(light, "w 14!");
        panel.add(meter, "w 14!, growy");
        panel.add(fader.field(), "span 2, growx");
    }

    JComponent view() {
        return panel;
    }

    void show(Strip strip) {
        fader.show(strip.gainDb());
        light.light(mixer.clipped().isLit(id));
    }

    void showLevels(Sound.Loudness now) {
        meter.show(now.left(), now.right());
        double peak = Math.max(now.left(), now.right());
        if (peak >= held || ++age > HELD_TICKS) {
            held = peak;
            age = 0;
        }
        highest.show(held < -100 ? "\u2212∞" : Say.number(held, 1));
    }
}
