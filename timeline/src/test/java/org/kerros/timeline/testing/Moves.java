package org.kerros.timeline.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.kerros.timeline.Automation;
import org.kerros.timeline.AutomationTarget;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.CloudSource;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Fade;
import org.kerros.timeline.FadeShape;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Marker;
import org.kerros.timeline.MarkerId;
import org.kerros.timeline.Placement;
import org.kerros.timeline.PlacementId;
import org.kerros.timeline.Section;
import org.kerros.timeline.SectionId;
import org.kerros.timeline.StretchMethod;
import org.kerros.timeline.Tempo;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.TrackKind;
import org.kerros.timeline.Treatment;
import org.kerros.timeline.edit.AddMarker;
import org.kerros.timeline.edit.AddPlacement;
import org.kerros.timeline.edit.AddSection;
import org.kerros.timeline.edit.AddTrack;
import org.kerros.timeline.edit.Automate;
import org.kerros.timeline.edit.ChangeMarker;
import org.kerros.timeline.edit.ChangeSection;
import org.kerros.timeline.edit.CrossfadePlacements;
import org.kerros.timeline.edit.Edit;
import org.kerros.timeline.edit.MovePlacement;
import org.kerros.timeline.edit.MoveTrack;
import org.kerros.timeline.edit.MuteTrack;
import org.kerros.timeline.edit.RemoveMarker;
import org.kerros.timeline.edit.RemovePlacement;
import org.kerros.timeline.edit.RemoveSection;
import org.kerros.timeline.edit.RemoveTrack;
import org.kerros.timeline.edit.RenameTrack;
import org.kerros.timeline.edit.ReplaceClip;
import org.kerros.timeline.edit.SetFades;
import org.kerros.timeline.edit.SetLength;
import org.kerros.timeline.edit.SetPlacementGain;
import org.kerros.timeline.edit.SetTempo;
import org.kerros.timeline.edit.SetTrackGain;
import org.kerros.timeline.edit.SetTrackPan;
import org.kerros.timeline.edit.SoloTrack;
import org.kerros.timeline.edit.SplitPlacement;
import org.kerros.timeline.edit.Together;
import org.kerros.timeline.edit.TreatPlacement;
import org.kerros.timeline.edit.TrimPlacement;

/** Draws edits that fit a composition, so that a random walk through a piece can be made from a seed. */
public final class Moves {
    private final RandomGenerator random;
    private final StripMoves strips;
    private int made;

    public Moves(RandomGenerator random) {
        this.random = random;
        this.strips = new StripMoves(random);
    }

    /** One edit of any kind that the composition allows. */
    public Edit next(Composition now) {
        List<Function<Composition, Edit>> possible = new ArrayList<>(List.of(
                piece -> new AddTrack(random.nextInt(5), Track.named(new TrackId(fresh("t")), "Track " + made)),
                piece -> new SetTempo(new Tempo(random.nextInt(40, 240), random.nextInt(1, 8), 4)),
                piece -> new SetLength(random.nextInt(1_000_000)),
                piece -> new AddSection(new Section(new SectionId(fresh("s")), "Section", range())),
                piece -> new AddMarker(new Marker(new MarkerId(fresh("m")), "Marker", random.nextInt(9_000)))));
        if (!now.tracks().isEmpty()) {
            possible.addAll(ofTracks());
            possible.add(piece -> strips.next(piece, any(piece.tracks())));
            possible.add(piece -> strips.next(piece, any(piece.tracks())));
        }
        if (now.placements().findAny().isPresent()) {
            possible.addAll(ofPlacements());
        }
        if (!now.sections().isEmpty()) {
            possible.add(piece -> new RemoveSection(any(piece.sections()).id()));
            possible.add(
                    piece -> new ChangeSection(new Section(any(piece.sections()).id(), "Ä", range())));
        }
        if (!now.markers().isEmpty()) {
            possible.add(piece -> new RemoveMarker(any(piece.markers()).id()));
            possible.add(
                    piece -> new ChangeMarker(new Marker(any(piece.markers()).id(), "here", random.nextInt(99))));
        }
        return any(possible).apply(now);
    }

    private List<Function<Composition, Edit>> ofTracks() {
        return List.of(
                this::place,
                this::place,
                this::place,
                piece -> new RemoveTrack(track(piece)),
                piece -> new MoveTrack(
                        track(piece), random.nextInt(piece.tracks().size())),
                piece -> new RenameTrack(track(piece), "Name " + random.nextInt(100) + " \"ö\" \n"),
                piece -> new SetTrackGain(track(piece), random.nextInt(-600, 60) / 10f),
                piece -> new SetTrackPan(track(piece), random.nextInt(-100, 101) / 100f),
                piece -> new MuteTrack(track(piece), random.nextBoolean()),
                piece -> new SoloTrack(track(piece), random.nextBoolean()),
                piece -> new Automate(track(piece), AutomationTarget.GAIN, automation(-60, 6)),
                piece -> new Automate(track(piece), AutomationTarget.PAN, automation(-1, 1)),
                piece -> new Together("Two things", List.of(new MuteTrack(track(piece), true), place(piece))));
    }

    /** On an audio track, or on a new one where there is none. */
    private Edit place(Composition piece) {
        List<Track> audio = piece.tracks().stream()
                .filter(track -> track.kind() == TrackKind.AUDIO)
                .toList();
        return audio.isEmpty()
                ? new AddTrack(0, Track.named(new TrackId(fresh("t")), "New"))
                : new AddPlacement(any(audio).id(), newPlacement());
    }

    private TrackId audioTrack(Composition piece) {
        return piece.trackOf(placement(piece).id()).orElseThrow().id();
    }

    private List<Function<Composition, Edit>> ofPlacements() {
        return List.of(
                piece -> new RemovePlacement(placement(piece).id()),
                piece -> new MovePlacement(placement(piece).id(), audioTrack(piece), random.nextInt(500_000)),
                piece -> new TrimPlacement(placement(piece).id(), range(), random.nextInt(500_000)),
                piece -> new SetPlacementGain(placement(piece).id(), random.nextInt(-240, 120) / 10f),
                piece -> new SetFades(placement(piece).id(), fade(), fade()),
                piece -> new ReplaceClip(placement(piece).id(), new ClipId("clip" + random.nextInt(9)), range()),
                piece -> new TreatPlacement(placement(piece).id(), treatment(), range()),
                this::crossfadeOrFade,
                this::splitOrMove);
    }

    private Edit crossfadeOrFade(Composition piece) {
        Placement later = placement(piece);
        return piece.placements()
                .filter(earlier -> earlier.start() < later.start()
                        && earlier.end() > later.start()
                        && earlier.end() <= later.end())
                .findFirst()
                .<Edit>map(
                        earlier -> new CrossfadePlacements(earlier.id(), later.id(), any(List.of(FadeShape.values()))))
                .orElseGet(() -> new SetFades(later.id(), fade(), fade()));
    }

    private Edit splitOrMove(Composition piece) {
        Placement found = placement(piece);
        return found.length() < 2
                ? new MovePlacement(found.id(), audioTrack(piece), 0)
                : new SplitPlacement(
                        found.id(), found.start() + random.nextLong(1, found.length()), new PlacementId(fresh("p")));
    }

    private Placement newPlacement() {
        return new Placement(
                new PlacementId(fresh("p")),
                new ClipId("clip" + random.nextInt(9)),
                range(),
                random.nextInt(500_000),
                random.nextInt(-120, 60) / 10f,
                fade(),
                fade());
    }

    private Treatment treatment() {
        return switch (random.nextInt(3)) {
            case 0 -> Treatment.PLAIN;
            case 1 ->
                new Treatment.Stretch(
                        random.nextDouble(0.1, 50), random.nextDouble(-48, 48), any(List.of(StretchMethod.values())));
            default ->
                new Treatment.Cloud(
                        random.nextLong(1, 900_000),
                        random.nextLong(),
                        Map.of("density", "" + random.nextInt(1, 900)),
                        Map.of("pitch", automation(-12, 12)),
                        List.of(new CloudSource(new ClipId("clip" + random.nextInt(9)), random.nextDouble(0, 9))));
        };
    }

    private Fade fade() {
        return new Fade(random.nextInt(5_000), any(List.of(FadeShape.values())));
    }

    private FrameRange range() {
        return new FrameRange(random.nextInt(10_000), random.nextInt(1, 100_000));
    }

    private Automation automation(double low, double high) {
        return new Automation(random.longs(random.nextInt(5), 0, 500_000)
                .sorted()
                .mapToObj(frame -> new Automation.Point(frame, random.nextDouble(low, high), strips.curve()))
                .toList());
    }

    private TrackId track(Composition piece) {
        return any(piece.tracks()).id();
    }

    private Placement placement(Composition piece) {
        return any(piece.placements().toList());
    }

    private String fresh(String prefix) {
        made++;
        return prefix + "-" + made + "-" + random.nextInt(1_000_000);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
