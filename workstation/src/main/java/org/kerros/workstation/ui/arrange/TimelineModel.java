package org.kerros.workstation.ui.arrange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kerros.timeline.AutomationTarget;
import org.kerros.timeline.Composition;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Placement;
import org.kerros.timeline.PlacementId;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.Treatment;
import org.kerros.workstation.studio.Value;
import org.kerros.workstation.ui.desk.ClipFace;
import org.kerros.workstation.ui.desk.Dials;
import org.kerros.workstation.ui.desk.Piece;
import org.kerros.workstation.ui.desk.Selection;
import org.kerros.workstation.ui.words.Texts;

/** What the arrange view shows and what is being dragged in it; knows no Swing. Confined to the event thread. */
public final class TimelineModel {
    private static final int ROW_HEIGHT = 84;
    private static final double FIRST_FRAMES_PER_PIXEL = 4800;

    private final Piece piece;
    private final Selection selection;
    private final Value<Long> playhead;
    private final Snapping snapping = new Snapping();
    private final Value<TimeScale> scale = new Value<>(new TimeScale(FIRST_FRAMES_PER_PIXEL, 0));
    private final Value<Lanes> lanes = new Value<>(new Lanes(ROW_HEIGHT, 0, 0));
    private final Value<Boolean> automation = new Value<>(true);
    private final Value<Set<TrackId>> folded = new Value<>(Set.of());
    private final LaneChoice laneChoice = new LaneChoice();
    private final AutomationCommands automationCommands;
    private final Value<String> hint = new Value<>("");
    private final Value<Integer> changes = new Value<>(0);
    private Optional<Drag> drag = Optional.empty();
    private Preview preview = Preview.nothing("");
    private Composition shown;
    private int width = 1;
    private int height = 1;

    public TimelineModel(Piece piece, Selection selection, Value<Long> playhead) {
        this.piece = piece;
        this.selection = selection;
        this.playhead = playhead;
        this.shown = piece.composition().get();
        automationCommands = new AutomationCommands(piece, this);
        piece.composition().watch(this::show);
        laneChoice.shown().watch(ignored -> layOut());
        folded.watch(ignored -> layOut());
        automation.watch(ignored -> layOut());
        automationCommands.selected().watch(ignored -> touched());
        selection.placements().watch(ignored -> touched());
        scale.watch(ignored -> touched());
        lanes.watch(ignored -> touched());
    }

    private void show(Composition composition) {
        shown = composition;
        selection.keepWhatIsIn(composition);
        laneChoice.keepWhatIsIn(composition);
        automationCommands.keepWhatIsIn(composition);
        layOut();
        touched();
    }

    // The master comes last: it has no placements, but automation.
    private void layOut() {
        GroupTree groups = new GroupTree(shown);
        List<Lanes.Row> rows = new ArrayList<>();
        for (Track track : shown.tracks()) {
            boolean hidden = groups.isHidden(track, folded.get());
            rows.add(hidden ? Lanes.Row.NOTHING : new Lanes.Row(true, shownLanes(track.id())));
        }
        rows.add(new Lanes.Row(false, shownLanes(TrackId.MASTER)));
        if (!rows.equals(lanes.get().rows())) {
            lanes.change(old -> old.withRows(rows));
        }
    }

    private int shownLanes(TrackId strip) {
        return automation.get() ? laneChoice.of(strip).size() : 0;
    }

    private void touched() {
        changes.change(count -> count + 1);
    }

    /** Counts up whenever the view has to be painted anew. */
    public Value<Integer> changes() {
        return changes;
    }

    /** The composition as it is drawn: with what the drag under way would do. */
    public Composition shown() {
        return shown;
    }

    public Composition composition() {
        return piece.composition().get();
    }

    public Preview preview() {
        return preview;
    }

    public Value<TimeScale> scale() {
        return scale;
    }

    public Value<Lanes> lanes() {
        return lanes;
    }

    /** Whether automation is drawn over the lanes. */
    public Value<Boolean> automation() {
        return automation;
    }

    /** Which automation is shown in lanes of its own. */
    public LaneChoice laneChoice() {
        return laneChoice;
    }

    public AutomationCommands automationCommands() {
        return automationCommands;
    }

    /** The groups whose members are not shown. */
    public Value<Set<TrackId>> folded() {
        return folded;
    }

    /** Hides the members of a group, or shows them again. */
    public void toggleFold(TrackId group) {
        Set<TrackId> changed = new HashSet<>(folded.get());
        if (!changed.remove(group)) {
            changed.add(group);
        }
        folded.set(Set.copyOf(changed));
    }

    /** Shows the lane of something that shall move over time. */
    public void automate(TrackId strip, AutomationTarget target) {
        automation.set(true);
        laneChoice.show(strip, target);
    }

    /** Whose automation a lane shows, and where; empty for what nobody here knows. */
    Optional<LaneSpot> spot(Lanes.Lane lane) {
        TrackId strip = lane.track() < shown.tracks().size()
                ? shown.tracks().get(lane.track()).id()
                : TrackId.MASTER;
        List<AutomationTarget> targets = laneChoice.of(strip);
        if (lane.lane() >= targets.size()) {
            return Optional.empty();
        }
        AutomationTarget target = targets.get(lane.lane());
        return Dials.of(shown, strip, target)
                .map(dial -> new LaneSpot(strip, target, dial, lanes.get().topOf(lane), Lanes.AUTOMATION));
    }

    /** What is under the pointer if it is in a lane of automation. */
    Optional<LaneHit> laneHit(int x, int y) {
        return lanes.get()
                .laneAt(y)
                .flatMap(this::spot)
                .map(spot -> LaneHit.at(spot, spot.automation(shown), scale.get(), x, y));
    }

    public Value<Long> playhead() {
        return playhead;
    }

    public Snapping snapping() {
        return snapping;
    }

    public Selection selection() {
        return selection;
    }

    /** What the pointer would do here, or is doing. */
    public Value<String> hint() {
        return hint;
    }

    public Optional<ClipFace> face(Placement placement) {
        return piece.face(placement.clip());
    }

    /** Told when the view gets another size in pixels. */
    public void resized(int newWidth, int newHeight) {
        boolean first = width == 1;
        width = Math.max(1, newWidth);
        height = Math.max(1, newHeight);
        if (first) {
            showAll();
        }
        lanes.change(old -> old.scrolledTo(old.scroll(), height));
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public void zoom(double factor, double x) {
        scale.change(old -> old.zoomed(factor, x));
    }

    public void scroll(double pixels) {
        scale.change(old -> old.scrolled(pixels));
    }

    public void scrollLanes(int pixels) {
        lanes.change(old -> old.scrolledTo(old.scroll() + pixels, height));
    }

    public void growLanes(int pixels) {
        lanes.change(old -> old.withRowHeight(old.rowHeight() + pixels).scrolledTo(old.scroll(), height));
    }

    /** Shows the whole piece; an empty one as its first minute. */
    public void showAll() {
        long frames = composition().length() == 0
                ? 60L * composition().rate()
                : composition().length();
        scale.set(TimeScale.showing(new FrameRange(0, frames), width).from(0));
    }

    /** Shows what is selected, as large as it goes. */
    public void showSelection() {
        selected().stream()
                .map(Placement::range)
                .reduce(FrameRange::hull)
                .ifPresent(range -> scale.set(TimeScale.showing(range, width)));
    }

    public List<Placement> selected() {
        Set<PlacementId> ids = selection.placements().get();
        return composition()
                .placements()
                .filter(found -> ids.contains(found.id()))
                .toList();
    }

    public Hit hit(int x, int y) {
        return new HitTest(shown, scale.get(), lanes.get()).at(x, y);
    }

    /** Begins what pressing the button on a part of the view begins. */
    public void grab(Hit hit, Pointer pointer) {
        drag = Optional.of(
                hit.placement().isPresent()
                        ? dragOf(hit.part(), hit.placement().get(), pointer)
                        : new BandDrag(composition(), pointer, selection.placements()::set));
    }

    /** Begins a gesture. */
    void grab(Drag begun) {
        drag = Optional.of(begun);
    }

    private Drag dragOf(Hit.Part part, Placement placement, Pointer pointer) {
        return switch (part) {
            case START_EDGE, END_EDGE -> edge(placement, part == Hit.Part.START_EDGE, pointer);
            case FADE_IN, FADE_OUT ->
                new FadeDrag(placement, part == Hit.Part.FADE_IN, composition().rate());
            default ->
                new MoveDrag(
                        composition(),
                        selected(),
                        placement,
                        pointer,
                        snapper(selection.placements().get()),
                        ignored -> new PlacementId(piece.newId("p")));
        };
    }

    // The end of a cloud has nothing behind it: pulled further it gets longer. Ctrl stretches what is heard.
    private Drag edge(Placement placement, boolean atStart, Pointer pointer) {
        int rate = composition().rate();
        Snapper snapper = snapper(Set.of(placement.id()));
        boolean grows = placement.treatment() instanceof Treatment.Cloud cloud
                && !atStart
                && placement.source().end() == cloud.frames();
        long clip = clipFrames(placement);
        if (pointer.copy() || grows) {
            TrackId track = composition().trackOf(placement.id()).map(Track::id).orElse(TrackId.MASTER);
            return new StretchDrag(placement, track, clip, atStart, rate, snapper);
        }
        return new TrimDrag(placement, placement.treatment().framesOf(clip), atStart, rate, snapper);
    }

    private long clipFrames(Placement placement) {
        return face(placement)
                .map(face -> face.format().framesAt(composition().rate()))
                .orElse(placement.source().end());
    }

    private Snapper snapper(Set<PlacementId> moving) {
        return snapping.snapper(composition(), moving, playhead.get(), scale.get());
    }

    /** Begins to bring clips in from outside the view. */
    public void bring(Collection<ClipFace> clips) {
        drag = Optional.of(new PlaceDrag(
                composition(),
                List.copyOf(clips),
                clips.stream().map(ignored -> new PlacementId(piece.newId("p"))).toList(),
                new TrackId(piece.newId("t")),
                snapper(Set.of())));
    }

    public boolean isDragging() {
        return drag.isPresent();
    }

    /** Shows what the drag under way would do here. */
    public void dragTo(Pointer pointer) {
        drag.ifPresent(found -> {
            preview = found.at(pointer);
            shown = tried(preview);
            hint.set(preview.says());
            touched();
        });
    }

    // Clips cannot stand on groups and returns: over these a drag would do nothing.
    private Composition tried(Preview wanted) {
        try {
            return wanted.edit().map(edit -> edit.applyTo(composition())).orElse(composition());
        } catch (IllegalArgumentException doesNotFit) {
            preview = Preview.nothing(Texts.of("drag.noPlace"));
            return composition();
        }
    }

    /** Ends the drag and does what it showed, as one edit. */
    public void drop() {
        Preview last = preview;
        cancel();
        last.edit().ifPresent(piece::apply);
    }

    /** Ends the drag as if it had never begun. */
    public void cancel() {
        drag = Optional.empty();
        preview = Preview.nothing("");
        shown = composition();
        hint.set("");
        touched();
    }

    /** What the status bar says while the pointer is here. */
    public void hover(Hit hit) {
        hint.set(Texts.of("hint." + hit.part().name()));
    }
}
