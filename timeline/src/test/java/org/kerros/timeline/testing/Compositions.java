package org.kerros.timeline.testing;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kerros.timeline.Automation;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Fade;
import org.kerros.timeline.FadeShape;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Placement;
import org.kerros.timeline.PlacementId;
import org.kerros.timeline.Section;
import org.kerros.timeline.SectionId;
import org.kerros.timeline.Tempo;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;

/** Small pieces for tests. */
public final class Compositions {
    private Compositions() {}

    /** Two tracks, "pad" and "voice", with one placement each: "p1" at 1000, "v1" at 5000. */
    public static Composition twoTracks() {
        return Composition.empty(48_000)
                .withTempo(new Tempo(96, 3, 4))
                .withTracks(List.of(
                        Track.named(new TrackId("pad"), "Pad").with(placement("p1", 1000, 4000)),
                        Track.named(new TrackId("voice"), "Voice").with(placement("v1", 5000, 2400))))
                .withSections(List.of(new Section(new SectionId("birth"), "Birth", new FrameRange(0, 4800))));
    }

    /** A placement of clip "clip" with two fades. */
    public static Placement placement(String id, long start, long length) {
        return new Placement(
                new PlacementId(id),
                new ClipId("clip"),
                new FrameRange(100, length),
                start,
                -3,
                new Fade(100, FadeShape.LINEAR),
                new Fade(200, FadeShape.EQUAL_POWER));
    }

    /** Any automation with up to five points, of values between two limits. */
    public static Arbitrary<Automation> automations(double low, double high) {
        Arbitrary<Automation.Point> points = Combinators.combine(
                        Arbitraries.longs().between(0, 100_000),
                        Arbitraries.doubles().between(low, high).ofScale(3))
                .as(Automation.Point::new);
        return points.list()
                .ofMaxSize(5)
                .map(list -> new Automation(list.stream()
                        .sorted((a, b) -> Long.compare(a.frame(), b.frame()))
                        .toList()));
    }
}
