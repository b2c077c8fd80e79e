package org.kerros.workstation.ui.give;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.kerros.timeline.Composition;
import org.kerros.timeline.FrameRange;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.desk.Workshop.Giving;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.words.Read;
import org.kerros.workstation.ui.words.Say;
import org.kerros.workstation.ui.words.Texts;

/** How sound is written: where to, in which format and rate, how much of it, how loud. */
final class SoundOptions {
    private static final List<String> FORMATS = List.of("wav24", "wav16", "wav32f", "flac");

    private final Desk desk;
    private final JTextField target = new JTextField();
    private final JComboBox<String> format = new JComboBox<>(
            FORMATS.stream().map(name -> Texts.of("format." + name)).toArray(String[]::new));
    private final JComboBox<String> rate;
    private final JCheckBox dither = new JCheckBox(Texts.of("bounce.dither"), true);
    private final JComboBox<String> range;
    private final JTextField loudness = new JTextField();
    private final List<Integer> rates;
    private final List<Optional<FrameRange>> ranges;

    SoundOptions(Desk desk, Path suggested) {
        this.desk = desk;
        target.setText(suggested.toString());
        Composition composition = desk.piece().composition().get();
        rates = List.of(composition.rate(), 44_100, 48_000, 96_000).stream()
                .distinct()
                .toList();
        rate = new JComboBox<>(rates.stream().map(Say::rate).toArray(String[]::new));
        Ranges choices = new Ranges(composition, desk.loop().get());
        ranges = choices.ranges();
        range = new JComboBox<>(choices.names().toArray(String[]::new));
        target.setName("give.target");
        format.setName("give.format");
        dither.setSelected(true);
    }

    JComponent view(JComponent browse) {
        JPanel panel = new JPanel(new MigLayout("insets 0, gap 12 8, wrap 2", "[110!][grow,fill]"));
        row(panel, "bounce.range", range);
        panel.add(Parts.quiet(Texts.of("bounce.format")));
        panel.add(format, "split 2");
        panel.add(rate, "w 110!");
        panel.add(dither, "skip");
        panel.add(Parts.quiet(Texts.of("bounce.loudness")));
        panel.add(loudness, "split 2, w 72!, growx 0");
        panel.add(Parts.quiet(Texts.of("bounce.loudness.hint")));
        panel.add(Parts.quiet(Texts.of("bounce.to")));
        panel.add(target, "split 2, w 200:300:");
        panel.add(browse, "growx 0");
        format.addActionListener(event -> followFormat());
        return panel;
    }

    private void row(JPanel panel, String key, JComponent field) {
        panel.add(Parts.quiet(Texts.of(key)));
        panel.add(field);
    }

    private void followFormat() {
        dither.setEnabled(!format().equals("wav32f"));
        String name = target.getText();
        if (name.endsWith(".wav") || name.endsWith(".flac")) {
            String end = format().equals("flac") ? ".flac" : ".wav";
            target.setText(name.substring(0, name.lastIndexOf('.')) + end);
        }
    }

    private String format() {
        return FORMATS.get(format.getSelectedIndex());
    }

    Path target() {
        return Path.of(target.getText().strip());
    }

    void target(Path chosen) {
        target.setText(chosen.toString());
    }

    Giving giving() {
        var typed = Read.number(loudness.getText());
        return new Giving(
                target(),
                format(),
                dither.isSelected() && dither.isEnabled(),
                rates.get(rate.getSelectedIndex()),
                ranges.get(range.getSelectedIndex()),
                typed.isPresent() ? Optional.of(typed.getAsDouble()) : Optional.empty());
    }

    Desk desk() {
        return desk;
    }
}
