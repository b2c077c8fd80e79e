package org.kerros.workstation.ui.inspect;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.Arrays;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.kerros.library.Clip;
import org.kerros.library.Descriptors;
import org.kerros.library.MediaFormat;
import org.kerros.workstation.ui.desk.ClipFace;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.look.BadgeIcon;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.look.Stars;
import org.kerros.workstation.ui.words.Say;
import org.kerros.workstation.ui.words.Texts;

/** The clip itself: its name, rating and tags, and what was measured in it. */
final class ClipPart {
    private final Desk desk;
    private final Clip clip;
    private final JPanel panel = new JPanel(new MigLayout("insets 0, gap 8 4, wrap 2", "[72!][grow,fill]"));

    ClipPart(Desk desk, Clip clip) {
        this.desk = desk;
        this.clip = clip;
    }

    JComponent view() {
        head();
        facts();
        row("clip.tags", tags());
        return panel;
    }

    private void head() {
        ClipFace face = ClipFace.of(clip, desk.piece().clips());
        panel.add(new JLabel(new BadgeIcon(face.origin())), "split 2, span 2");
        panel.add(name(), "growx, wrap");
        panel.add(Parts.quiet(Texts.of("origin." + face.origin().badge())), "span 2, split 2, growx");
        panel.add(new Stars(clip.notice().rating(), this::rate), "wrap, gapbottom 6");
    }

    private JTextField name() {
        JTextField field = new JTextField(clip.name());
        field.setName("clip.name");
        field.getAccessibleContext().setAccessibleName(Texts.of("clip.name"));
        field.putClientProperty(
                FlatClientProperties.STYLE, "font: $h3.font; borderColor: null; background: null; margin: 2,2,2,2");
        field.setCaretPosition(0);
        Committing.on(field, text -> {
            if (!text.isBlank() && !text.equals(clip.name())) {
                desk.piece().update(current().withName(text.strip()));
            }
        });
        return field;
    }

    private Clip current() {
        return desk.piece().clips().find(clip.id()).orElse(clip);
    }

    private void rate(int stars) {
        Clip.Notice old = current().notice();
        desk.piece().update(current().withNotice(new Clip.Notice(old.tags(), stars, old.note())));
    }

    private void facts() {
        MediaFormat format = clip.format();
        row("clip.length", Say.length(format.seconds()));
        if (format.isAudio()) {
            String channels = Texts.of(
                    format.channels() == 1 ? "clip.mono" : format.channels() == 2 ? "clip.stereo" : "clip.channels",
                    format.channels());
            row("clip.format", Say.rate(format.rate()) + ", " + channels);
        } else {
            row("clip.format", Texts.of("clip.notes"));
        }
        desk.piece().clips().descriptors(clip.id()).ifPresent(this::measured);
    }

    private void measured(Descriptors found) {
        Double loudness = found.loudness();
        Double peak = found.peak();
        if (loudness != null && peak != null) {
            row("clip.loudness", Texts.of("clip.loudnessAndPeak", Say.level(loudness, "LUFS"), Say.decibels(peak)));
        }
        Double pitch = found.pitch();
        if (pitch != null) {
            row("clip.pitch", Say.hertz(pitch));
        }
        Double brightness = found.brightness();
        if (brightness != null) {
            row("clip.brightness", Say.hertz(brightness));
        }
    }

    private JTextField tags() {
        JTextField field = new JTextField(String.join(", ", clip.notice().tags()));
        field.setName("clip.tags");
        field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, Texts.of("clip.tags.hint"));
        Committing.on(field, text -> {
            List<String> tags = Arrays.stream(text.split(","))
                    .map(String::strip)
                    .filter(tag -> !tag.isEmpty())
                    .distinct()
                    .toList();
            Clip.Notice old = current().notice();
            if (!tags.equals(old.tags())) {
                desk.piece().update(current().withNotice(new Clip.Notice(tags, old.rating(), old.note())));
            }
        });
        return field;
    }

    private void row(String key, String value) {
        row(key, Parts.label(value));
    }

    private void row(String key, JComponent value) {
        panel.add(Parts.quiet(Texts.of(key)));
        panel.add(value, "w 60:100:");
    }
}
