package org.kerros.workstation.ui.arrange;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.kerros.timeline.Automation;
import org.kerros.timeline.Automation.Point;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Curve;
import org.kerros.timeline.edit.Automate;
import org.kerros.workstation.studio.Value;
import org.kerros.workstation.ui.desk.Dial;
import org.kerros.workstation.ui.desk.Dials;
import org.kerros.workstation.ui.desk.Piece;
import org.kerros.workstation.ui.words.Texts;

/** What keys, menus and the pointer do to automation. Each is one edit. Knows no Swing. */
public final class AutomationCommands {
    private static final double KEY_STEP = 0.02;

    private final Piece piece;
    private final TimelineModel model;
    private final Value<Optional<PointPlace>> selected = new Value<>(Optional.empty());
    private NameAsking asking = (title, old, answer) -> {};

    AutomationCommands(Piece piece, TimelineModel model) {
        this.piece = piece;
        this.model = model;
    }

    /** How values are asked for; nobody is asked before this is set. */
    public void askWith(NameAsking how) {
        asking = how;
    }

    /** The point that was clicked last. */
    public Value<Optional<PointPlace>> selected() {
        return selected;
    }

    private Composition composition() {
        return piece.composition().get();
    }

    void select(LaneSpot spot, int index) {
        selected.set(Optional.of(new PointPlace(spot.strip(), spot.target(), index)));
    }

    /** Begins to move a point that is there. */
    Drag point(LaneSpot spot, int index) {
        select(spot, index);
        return new PointDrag(
                spot, spot.automation(composition()), index, composition().rate(), snapper(), false);
    }

    /** Begins to add a point. */
    Drag newPoint(LaneSpot spot, Pointer pointer) {
        Automation before = spot.automation(composition());
        Curve curve = spot.dial().isStepped() ? Curve.STEP : Curve.LINE;
        Point point = new Point(pointer.frame(), spot.value(pointer.y()), curve);
        int index = before.indexAfter(point.frame());
        select(spot, index);
        return new PointDrag(
                spot, Points.with(before, point), index, composition().rate(), snapper(), true);
    }

    Drag freehand(LaneSpot spot) {
        selected.set(Optional.empty());
        return new FreehandDrag(
                spot,
                spot.automation(composition()),
                composition().rate(),
                model.scale().get());
    }

    private Snapper snapper() {
        return model.snapping()
                .snapper(
                        composition(),
                        Set.of(),
                        model.playhead().get(),
                        model.scale().get());
    }

    void remove(LaneSpot spot, int index) {
        apply(spot, Points.without(spot.automation(composition()), index));
        selected.set(Optional.empty());
    }

    /** Makes what goes on from a point a step, or a line again. */
    void toggleStep(LaneSpot spot, int index) {
        Automation before = spot.automation(composition());
        boolean step = before.points().get(index).curve().hold();
        apply(spot, Points.curved(before, index, step ? Curve.LINE : Curve.STEP));
    }

    void straighten(LaneSpot spot, int index) {
        apply(spot, Points.curved(spot.automation(composition()), index, Curve.LINE));
    }

    void clear(LaneSpot spot) {
        selected.set(Optional.empty());
        apply(spot, Automation.NONE);
    }

    void hide(LaneSpot spot) {
        model.laneChoice().hide(spot.strip(), spot.target());
    }

    /** Lets the value of a point be typed, with its unit. */
    void askValue(LaneSpot spot, int index) {
        Point old = spot.automation(composition()).points().get(index);
        asking.ask(
                Texts.of("automation.ask", spot.dial().name()),
                spot.dial().say(old.value()),
                typed -> spot.dial().read(typed).ifPresent(value -> setValue(spot, index, value)));
    }

    private void setValue(LaneSpot spot, int index, double value) {
        Automation before = spot.automation(composition());
        apply(spot, Points.moved(before, index, before.points().get(index).frame(), value));
    }

    private void apply(LaneSpot spot, Automation after) {
        if (!after.equals(spot.automation(composition()))) {
            piece.apply(new Automate(spot.strip(), spot.target(), after));
        }
    }

    /** Takes the selected point away; whether there was one. */
    public boolean removeSelected() {
        return withSelected(place -> {
            Automation before = automation(place);
            piece.apply(new Automate(place.strip(), place.target(), Points.without(before, place.index())));
            selected.set(Optional.empty());
        });
    }

    /** Moves the selected point by keys, in steps of the grid and of a fiftieth of its range; whether there was one. */
    public boolean nudgeSelected(int inTime, int inValue) {
        return withSelected(place -> {
            Automation before = automation(place);
            Point old = before.points().get(place.index());
            Dial dial = Dials.of(composition(), place.strip(), place.target()).orElseThrow();
            double step =
                    model.snapping().gridFrames(composition(), model.scale().get());
            double change = dial.isStepped() ? inValue / (dial.max() - dial.min()) : inValue * KEY_STEP;
            double value = inValue == 0 ? old.value() : dial.value(dial.place(old.value()) + change);
            long frame = Math.max(0, old.frame() + Math.round(inTime * step));
            Automation after = Points.moved(before, place.index(), frame, value);
            if (!after.equals(before)) {
                piece.apply(new Automate(place.strip(), place.target(), after));
            }
        });
    }

    /** Selects no point any more. */
    public void leave() {
        selected.set(Optional.empty());
    }

    private Automation automation(PointPlace place) {
        return composition().strip(place.strip()).lanes().of(place.target());
    }

    private boolean withSelected(Consumer<PointPlace> deed) {
        Optional<PointPlace> place = selected.get();
        place.ifPresent(deed);
        return place.isPresent();
    }

    /** Forgets a selected point that is no longer there. */
    void keepWhatIsIn(Composition composition) {
        boolean there = selected.get()
                .filter(place -> place.strip().isMaster()
                        || composition.track(place.strip()).isPresent())
                .filter(place -> composition
                                .strip(place.strip())
                                .lanes()
                                .of(place.target())
                                .points()
                                .size()
                        > place.index())
                .isPresent();
        if (!there && selected.get().isPresent()) {
            selected.set(Optional.empty());
        }
    }
}
