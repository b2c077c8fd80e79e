package org.kerros.workstation.ui.mix;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.kerros.timeline.AutomationTarget;
import org.kerros.timeline.Strip;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.TrackKind;
import org.kerros.workstation.ui.desk.Dial;
import org.kerros.workstation.ui.desk.Levels;
import org.kerros.workstation.ui.look.Edge;
import org.kerros.workstation.ui.look.Icons;
import org.kerros.workstation.ui.look.Palette;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.words.Texts;

/** One strip of the mixer: effects and sends on the left, fader and meter on the right, switches and output below. */
final class StripView {
    private final MixerModel mixer;
    private final TrackId id;
    private final JLabel name = Parts.heading("");
    private final JLabel kind = Parts.quiet("");
    private final JLabel warning = new JLabel(Icons.WARNING.at(14, "warning"));
    private final StripRack rack;
    private final StripLevel level;
    private final StripSwitches switches;
    private final DialControl pan;
    private final DialControl width;
    private final JPanel panel = new JPanel(
            new MigLayout("insets 6 8 6 8, gap 6 2, fill, hidemode 3, wrap 2", "[108!][60!]", "[20!][grow,fill][][]"));
    private final JPanel turned = new JPanel(new MigLayout("insets 0, gap 2 2, wrap 2", "[grow,fill][46!]", "[18!]"));

    StripView(MixerModel mixer, TrackId id, Automating automating) {
        this.mixer = mixer;
        this.id = id;
        rack = new StripRack(mixer, id, automating);
        level = new StripLevel(mixer, id, automating);
        switches = new StripSwitches(mixer, id);
        pan = new DialControl(
                        "pan",
                        Dial.pan(),
                        SwingConstants.HORIZONTAL,
                        value -> mixer.tryPan(id, value),
                        value -> mixer.pan(id, value))
                .automatedBy(event -> automating.automate(id, AutomationTarget.PAN));
        width = new DialControl(
                        "width",
                        Dial.width(),
                        SwingConstants.HORIZONTAL,
                        value -> mixer.tryWidth(id, value),
                        value -> mixer.width(id, value))
                .automatedBy(event -> automating.automate(id, AutomationTarget.WIDTH));
        lay();
        listen();
    }

    private void lay() {
        panel.setName("strip-" + id);
        kind.putClientProperty(FlatClientProperties.STYLE, "font: 11; foreground: $Kerros.secondary");
        JPanel head = new JPanel(new MigLayout("insets 0, gap 4 0, hidemode 3", "[grow,fill][][]"));
        head.setOpaque(false);
        head.add(name, "w 20:60:");
        head.add(warning);
        head.add(kind);
        panel.add(head, "span 2, growx");
        panel.add(rack.view(), "grow, w 108!, h 40:60:");
        panel.add(level.view(), "grow, spany 2, w 60!");
        turned.setOpaque(false);
        turn(pan);
        turn(width);
        panel.add(turned, "growx, w 108!");
        panel.add(switches.view(), "span 2, growx, gaptop 2");
    }

    private void turn(DialControl control) {
        turned.add(control.slider());
        turned.add(control.field(), "h 18!");
    }

    private void listen() {
        warning.setToolTipText(Texts.of("mix.broken"));
        warning.setName("warning");
        warning.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                mixer.broken().clear();
            }
        });
        MouseAdapter select = new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                if (!id.isMaster()) {
                    mixer.desk().selection().track().set(Optional.of(id));
                }
            }
        };
        panel.addMouseListener(select);
        name.addMouseListener(select);
    }

    TrackId id() {
        return id;
    }

    JComponent view() {
        return panel;
    }

    /** Shows the strip as it is now. */
    void show(Strip strip) {
        Optional<Track> track = mixer.composition().track(id);
        name.setText(mixer.nameOf(id));
        name.setToolTipText(mixer.nameOf(id));
        kind.setText(track.map(Track::kind)
                .filter(found -> found != TrackKind.AUDIO)
                .map(found -> Texts.of("mix.kind." + found))
                .orElse(""));
        warning.setVisible(mixer.broken().isLit(id));
        rack.show();
        level.show(strip);
        pan.show(strip.pan());
        width.show(strip.width());
        switches.show(strip, track);
        boolean wide = !mixer.narrow().get();
        rack.view().setVisible(wide);
        turned.setVisible(wide);
        switches.fit(wide);
        kind.setVisible(wide && !kind.getText().isEmpty());
        colour(track);
    }

    // Groups and returns are a shade brighter and have a bar in a colour of their own, besides the word.
    private void colour(Optional<Track> track) {
        boolean selected =
                !id.isMaster() && mixer.desk().selection().track().get().equals(Optional.of(id));
        boolean plain = track.filter(found -> found.kind() == TrackKind.AUDIO).isPresent();
        String bar = track.map(found -> switch (found.kind()) {
                    case AUDIO -> selected ? "accent" : "panel";
                    case GROUP -> "accent";
                    case RETURN -> "ok";
                })
                .orElse("warning");
        double share = selected ? 1 : plain ? 0 : 0.5;
        panel.setBackground(Palette.mix(Palette.of("panel"), Palette.of("raised"), share));
        panel.setBorder(BorderFactory.createCompoundBorder(new Edge(0, 0, 0, 1, "line"), new Edge(3, 0, 0, 0, bar)));
    }

    void showLevels(Levels levels) {
        level.showLevels(levels.of(id));
    }
}
