package org.kerros.render.testing;

import static org.kerros.render.testing.Pieces.place;
import static org.kerros.render.testing.Pieces.track;

import java.util.List;
import org.kerros.timeline.Automation;
import org.kerros.timeline.Automation.Point;
import org.kerros.timeline.AutomationTarget;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Curve;
import org.kerros.timeline.Insert;
import org.kerros.timeline.InsertId;
import org.kerros.timeline.Send;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.TrackKind;

/** A piece with a bit of everything: a group, a return, sends before and after the fader, late effects, curves. */
public final class BusyPiece {
    public static final TrackId GROUP = new TrackId("g");
    private static final TrackId RETURN = new TrackId("r");

    private BusyPiece() {}

    /** Clips are those of {@link Pieces#ofNoise}, at least 6000 frames long. */
    public static Composition composition() {
        Automation moving =
                Automation.of(new Point(100, -20, Curve.bent(0.7)), new Point(4000, 3), new Point(5000, -6));
        Automation steps =
                Automation.of(new Point(0, 0.2, Curve.STEP), new Point(777, 0.9, Curve.STEP), new Point(3001, 0));
        Track a = with(
                        track("a", -0.3).with(place("pa", "s0", 0, 6000, 100)),
                        insert("e1", "test-late"),
                        insert("e2", "test-echo"))
                .withOutput(GROUP)
                .withStrip(strip -> strip.with(new Send(RETURN, -6, true))
                        .automated(new AutomationTarget.SendLevel(RETURN), moving)
                        .automated(new AutomationTarget.Setting(new InsertId("e2"), "level"), steps));
        Track b = track("b", 0.5)
                .with(place("pb", "m1", 0, 6000, 900))
                .withOutput(GROUP)
                .withStrip(strip ->
                        strip.with(new Send(RETURN, -3, false)).withWidth(0.4f).inverted(true));
        Track group = Track.of(TrackKind.GROUP, GROUP, "Group")
                .withGainDb(-2)
                .withStrip(
                        strip -> strip.automated(AutomationTarget.GAIN, moving).withWidth(1.5f));
        Track back = with(Track.of(TrackKind.RETURN, RETURN, "Return"), insert("e3", "test-echo"))
                .withPan(-0.2f);
        Track plain = track("c", 0).with(place("pc", "s2", 0, 5000, 300));
        return Composition.empty(48_000)
                .withTracks(List.of(a, b, group, back, plain))
                .withStrip(
                        TrackId.MASTER, strip -> strip.withGainDb(-1).withInserts(List.of(insert("e4", "test-late"))));
    }

    private static Insert insert(String id, String effect) {
        return Insert.of(new InsertId(id), effect);
    }

    private static Track with(Track track, Insert... inserts) {
        return track.withStrip(strip -> strip.withInserts(List.of(inserts)));
    }
}
