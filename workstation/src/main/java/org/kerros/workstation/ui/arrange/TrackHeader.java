package org.kerros.workstation.ui.arrange;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.TrackKind;
import org.kerros.timeline.edit.MuteTrack;
import org.kerros.timeline.edit.RenameTrack;
import org.kerros.timeline.edit.SetTrackGain;
import org.kerros.timeline.edit.SetTrackPan;
import org.kerros.timeline.edit.SoloTrack;
import org.kerros.workstation.ui.desk.Piece;
import org.kerros.workstation.ui.desk.Selection;
import org.kerros.workstation.ui.look.Edge;
import org.kerros.workstation.ui.look.LetterToggle;
import org.kerros.workstation.ui.look.LevelSlider;
import org.kerros.workstation.ui.look.Palette;
import org.kerros.workstation.ui.look.Parts;
import org.kerros.workstation.ui.look.PeakMeter;
import org.kerros.workstation.ui.look.TypedField;
import org.kerros.workstation.ui.words.Read;
import org.kerros.workstation.ui.words.Say;
import org.kerros.workstation.ui.words.Texts;

/** What stands left of a lane: the track's name, mute and solo, gain and pan, and how loud it is now. */
final class TrackHeader {
    private static final double LOWEST_DB = -60;
    private static final double HIGHEST_DB = 12;
    private static final int INDENT = 12;
    private static final int MOST_DEPTH = 4;

    private final Piece piece;
    private final TimelineModel model;
    private final Selection selection;
    private final FoldButton fold = new FoldButton();
    private final LetterToggle lanes = new LetterToggle("A", "accent", Texts.of("track.lanes"));
    private final JLabel kind = Parts.quiet("");
    private final TrackId id;
    private final JTextField name = new JTextField();
    private final LetterToggle mute = new LetterToggle("M", "mute", Texts.of("track.mute"));
    private final LetterToggle solo = new LetterToggle("S", "solo", Texts.of("track.solo"));
    private final LevelSlider gain = slider(LOWEST_DB, HIGHEST_DB, value -> setGain((float) value));
    private final LevelSlider pan = slider(-1, 1, value -> setPan((float) value));
    private final TypedField gainField =
            field(Say::decibels, Read::number, value -> setGain((float) value), "track.gain");
    private final TypedField panField = field(Say::pan, Read::pan, value -> setPan((float) value), "track.pan");
    private final PeakMeter meter = new PeakMeter(true, Texts.of("track.level"));
    private final JPanel panel =
            new JPanel(new MigLayout("insets 6 10 2 8, gap 4 2, hidemode 3", "[grow,fill][56!][]", "[24!][20!][20!]"));

    TrackHeader(Piece piece, TimelineModel model, Track track) {
        this.piece = piece;
        this.model = model;
        this.selection = model.selection();
        this.id = track.id();
        name();
        toggles();
        lay();
        show(track, false);
    }

    private void lay() {
        panel.setName("track-" + id);
        panel.add(head(), "span 2, grow");
        panel.add(meter, "w 9!, spany 3, growy, gapleft 4, wrap");
        panel.add(gain, "w 40:80:");
        panel.add(gainField, "wrap");
        pan.putClientProperty(FlatClientProperties.STYLE, "trackValueColor: $Slider.trackColor");
        panel.add(pan, "w 40:80:");
        panel.add(panField);
        panel.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                selection.track().set(Optional.of(id));
            }
        });
    }

    private JPanel head() {
        JPanel head = new JPanel(new MigLayout("insets 0, gap 2 0, hidemode 2", "[][grow,fill][][][][]", "[24!]"));
        head.setOpaque(false);
        head.add(fold, "w 14!, h 24!");
        head.add(name, "w 30:90:");
        head.add(kind);
        head.add(lanes);
        head.add(mute);
        head.add(solo);
        return head;
    }

    private void name() {
        name.setName("name-of-track");
        name.getAccessibleContext().setAccessibleName(Texts.of("track.name"));
        name.putClientProperty(
                FlatClientProperties.STYLE,
                "font: $semibold.font; background: null; borderColor: null; disabledBorderColor: null; margin: 1,2,1,2");
        name.addActionListener(event -> name.transferFocusUpCycle());
        name.addFocusListener(new Leaving(this::rename));
        name.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                selection.track().set(Optional.of(id));
            }
        });
    }

    private void rename() {
        name.setCaretPosition(0);
        track().filter(track ->
                        !track.name().equals(name.getText()) && !name.getText().isBlank())
                .ifPresent(
                        track -> piece.apply(new RenameTrack(id, name.getText().strip())));
        track().ifPresent(track -> name.setText(track.name()));
    }

    void editName() {
        name.requestFocusInWindow();
        name.selectAll();
    }

    private void toggles() {
        mute.setName("mute");
        solo.setName("solo");
        lanes.setName("lanes");
        fold.setName("fold");
        kind.putClientProperty(FlatClientProperties.STYLE, "font: 11; foreground: $Kerros.secondary");
        lanes.addActionListener(
                event -> model.laneChoice().toggle(id, piece.composition().get()));
        fold.addActionListener(event -> model.toggleFold(id));
        mute.addActionListener(event -> piece.apply(new MuteTrack(id, mute.isSelected())));
        solo.addActionListener(event -> piece.apply(new SoloTrack(id, solo.isSelected())));
    }

    private LevelSlider slider(double min, double max, DoubleConsumer done) {
        LevelSlider slider = new LevelSlider(min, max, 0, this::showMoving, done);
        slider.setOrientation(JSlider.HORIZONTAL);
        slider.setOpaque(false);
        return slider;
    }

    private void showMoving(double ignored) {
        gainField.show(gain.number());
        panField.show(pan.number());
    }

    private static TypedField field(
            DoubleFunction<String> say, Function<String, OptionalDouble> read, DoubleConsumer taken, String key) {
        TypedField field = new TypedField(say, read, taken, 5);
        field.getAccessibleContext().setAccessibleName(Texts.of(key));
        field.setToolTipText(Texts.of(key));
        field.setHorizontalAlignment(JTextField.RIGHT);
        field.putClientProperty(
                FlatClientProperties.STYLE, "font: 11; background: null; borderColor: null; margin: 0,2,0,2");
        return field;
    }

    private Optional<Track> track() {
        return piece.composition().get().track(id);
    }

    private void setGain(float value) {
        float limited = (float) Read.limited(value, -144, 48);
        track().filter(track -> Math.abs(track.gainDb() - limited) > 0.01)
                .ifPresent(track -> piece.apply(new SetTrackGain(id, limited)));
    }

    private void setPan(float value) {
        track().filter(track -> Math.abs(track.pan() - value) > 0.004)
                .ifPresent(track -> piece.apply(new SetTrackPan(id, value)));
    }

    JComponent view() {
        return panel;
    }

    PeakMeter meter() {
        return meter;
    }

    void show(Track track, boolean selected) {
        if (!name.isFocusOwner()) {
            name.setText(track.name());
            name.setCaretPosition(0);
        }
        mute.setSelected(track.mute());
        solo.setSelected(track.solo());
        gain.show(track.gainDb());
        gainField.show(track.gainDb());
        pan.show(track.pan());
        panField.show(track.pan());
        fold.setVisible(track.kind() == TrackKind.GROUP);
        kind.setVisible(track.kind() == TrackKind.RETURN);
        kind.setText(Texts.of("mix.kind." + track.kind()));
        panel.setBackground(Palette.of(selected ? "raised" : "panel"));
        panel.setBorder(BorderFactory.createCompoundBorder(
                new Edge(0, 0, 1, 1, "line"), new Edge(0, 2, 0, 0, selected ? "accent" : "panel")));
    }

    /** Shows how deep in groups it lies, whether its members are folded, and whether its lanes are open. */
    void showPlace(int depth, boolean folded, boolean lanesShown) {
        fold.showFolded(folded);
        lanes.setSelected(lanesShown);
        panel.setBorder(BorderFactory.createCompoundBorder(
                panel.getBorder(), BorderFactory.createEmptyBorder(0, Math.min(MOST_DEPTH, depth) * INDENT, 0, 0)));
    }

    /** Shows as much as fits the height of the lane. */
    void fit(int height) {
        pan.setVisible(height >= 76);
        panField.setVisible(height >= 76);
        gain.setVisible(height >= 56);
        gainField.setVisible(height >= 56);
    }
}
