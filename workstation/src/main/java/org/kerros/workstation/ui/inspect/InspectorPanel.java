package org.kerros.workstation.ui.inspect;

import java.awt.Rectangle;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.kerros.library.Clip;
import org.kerros.timeline.Placement;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.look.Edge;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.look.Upright;
import org.kerros.workstation.ui.words.Texts;

/** What is known of the clip looked at last: what it is, where it stands, where it comes from. */
public final class InspectorPanel {
    private final Desk desk;
    private final Consumer<Clip> exporting;
    private final Upright content = new Upright(new MigLayout("insets 12, gap 0 4, wrap 1, hidemode 3", "[grow,fill]"));
    private final PlacementPart placement;
    private final StretchPart stretch;

    public InspectorPanel(Desk desk, Consumer<Clip> exporting) {
        this.desk = desk;
        this.exporting = exporting;
        this.placement = new PlacementPart(desk);
        this.stretch = new StretchPart(new StretchEdits(desk));
        content.setName("inspector");
    }

    public JComponent view() {
        desk.selection().clip().watch(ignored -> show());
        desk.selection().placements().watch(ignored -> show());
        desk.piece().libraryVersion().watch(ignored -> show());
        desk.piece().composition().watch(ignored -> refreshPlacement());
        return Parts.scrolling(content);
    }

    private void refreshPlacement() {
        only().ifPresent(found -> {
            placement.show(found);
            stretch.show(found, desk.piece().composition().get().rate());
        });
    }

    private Optional<Placement> only() {
        return desk.selection().only(desk.piece().composition().get());
    }

    private void show() {
        if (content.hasFocusInside()) {
            return;
        }
        content.removeAll();
        desk.selection().clip().get().flatMap(desk.piece().clips()::find).ifPresentOrElse(this::clip, this::nothing);
        content.revalidate();
        content.repaint();
        SwingUtilities.invokeLater(() -> content.scrollRectToVisible(new Rectangle(0, 0, 1, 1)));
    }

    private void nothing() {
        content.add(Parts.title(Texts.of("inspector.title")), "gapbottom 8");
        content.add(Parts.paragraph(Texts.of("inspector.empty")), "w 100:200:");
    }

    private void clip(Clip clip) {
        content.add(new ClipPart(desk, clip).view());
        if (only().filter(found -> found.clip().equals(clip.id())).isPresent()) {
            content.add(line(), "gaptop 10, gapbottom 8, h 1!");
            content.add(placement.view());
            content.add(line(), "gaptop 10, gapbottom 8, h 1!");
            content.add(stretch.view());
            refreshPlacement();
        }
        content.add(line(), "gaptop 10, gapbottom 8, h 1!");
        content.add(new ProvenancePart(desk, clip).view());
        content.add(Parts.button("inspector.export", event -> exporting.accept(clip)), "gaptop 12, growx 0");
    }

    private static JComponent line() {
        JPanel line = new JPanel();
        line.setBorder(new Edge(1, 0, 0, 0, "gridStrong"));
        return line;
    }
}
