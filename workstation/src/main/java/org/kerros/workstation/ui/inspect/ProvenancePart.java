package org.kerros.workstation.ui.inspect;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.Optional;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.kerros.library.Clip;
import org.kerros.library.Provenance;
import org.kerros.library.Settings;
import org.kerros.timeline.ClipId;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.look.BadgeIcon;
import org.kerros.workstation.ui.look.Icons;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.words.Texts;

/** Where a clip comes from: in words, as the tree it grew from, and with which settings. */
final class ProvenancePart {
    private static final int INDENT = 16;

    private final Desk desk;
    private final Clip clip;
    private final JPanel panel = new JPanel(new MigLayout("insets 0, gap 0 4, wrap 1", "[grow,fill]"));

    ProvenancePart(Desk desk, Clip clip) {
        this.desk = desk;
        this.clip = clip;
        panel.setName("provenance");
    }

    JComponent view() {
        panel.add(Parts.heading(Texts.of("provenance.title")), "gapbottom 2");
        panel.add(Parts.paragraph(Story.of(clip, desk.piece())), "w 100:200:, gapbottom 6");
        suggested();
        Roots.of(clip, desk.piece()).forEach(this::root);
        settings(Story.settings(clip.provenance()));
        return panel;
    }

    private void root(Root root) {
        String indent = "gapleft " + root.depth() * INDENT + ", w 40:100:";
        if (root.clip().isPresent()) {
            panel.add(link(root, root.clip().get()), indent);
        } else {
            JLabel label = new JLabel(root.says(), icon(root), SwingConstants.LEADING);
            label.setIconTextGap(8);
            label.setToolTipText(root.says());
            panel.add(label, indent);
        }
        if (!root.detail().isEmpty()) {
            JLabel detail = Parts.quiet(root.detail());
            detail.setToolTipText(root.detail());
            panel.add(detail, "gapleft " + (root.depth() * INDENT + 28) + ", gaptop -4, w 40:100:");
        }
    }

    private JButton link(Root root, ClipId id) {
        JButton link = new JButton(root.says(), icon(root));
        link.setName("root-" + id);
        link.setHorizontalAlignment(SwingConstants.LEADING);
        link.setIconTextGap(8);
        link.setToolTipText(Texts.of("provenance.link"));
        link.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        link.putClientProperty(
                FlatClientProperties.STYLE, "foreground: $Kerros.accent; margin: 2,0,2,2; toolbar.margin: 2,0,2,2");
        link.addActionListener(event -> {
            desk.selection().clip().set(Optional.of(id));
            desk.sound().audition(id);
        });
        return link;
    }

    private static Icon icon(Root root) {
        return switch (root.kind()) {
            case CLIP -> root.origin().<Icon>map(BadgeIcon::new).orElseGet(() -> Icons.SPEAKER.at(16));
            case MODEL -> Icons.MODEL.at(18, "secondary");
            case DATA -> Icons.DATA.at(18, "secondary");
            case FILE -> Icons.FOLDER.at(18, "secondary");
            case UNKNOWN -> Icons.WARNING.at(18, "warning");
        };
    }

    private void suggested() {
        if (!(clip.provenance() instanceof Provenance.Imported imported)
                || imported.suggested().isEmpty()) {
            return;
        }
        String key = imported.confirmed() ? "provenance.confirmed" : "provenance.suggested";
        panel.add(Parts.paragraph(Texts.of(key)), "w 100:200:");
        settings(imported.suggested());
        if (!imported.confirmed()) {
            panel.add(Parts.button("provenance.confirm", event -> confirm(imported)), "growx 0, gaptop 4, gapbottom 8");
        }
    }

    private void confirm(Provenance.Imported old) {
        desk.piece()
                .update(clip.withProvenance(new Provenance.Imported(
                        old.when(), old.fileName(), old.encoding(), old.original(), old.suggested(), true)));
    }

    private void settings(Settings settings) {
        if (settings.isEmpty()) {
            return;
        }
        JPanel grid = new JPanel(new MigLayout("insets 6 0 0 0, gap 8 2, wrap 2", "[96!][grow,fill]"));
        settings.values().entrySet().forEach(setting -> {
            grid.add(Parts.quiet(Story.name(setting)));
            JLabel value = Parts.label(Story.value(setting.getValue()));
            value.setToolTipText(value.getText());
            grid.add(value, "w 40:80:");
        });
        panel.add(grid);
    }
}
