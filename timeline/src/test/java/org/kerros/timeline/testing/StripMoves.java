package org.kerros.timeline.testing;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.kerros.timeline.Automation;
import org.kerros.timeline.AutomationTarget;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Curve;
import org.kerros.timeline.Insert;
import org.kerros.timeline.InsertId;
import org.kerros.timeline.Send;
import org.kerros.timeline.Strip;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.TrackKind;
import org.kerros.timeline.edit.AddInsert;
import org.kerros.timeline.edit.AddTrack;
import org.kerros.timeline.edit.Automate;
import org.kerros.timeline.edit.Edit;
import org.kerros.timeline.edit.InvertTrack;
import org.kerros.timeline.edit.MoveInsert;
import org.kerros.timeline.edit.RemoveInsert;
import org.kerros.timeline.edit.RemoveSend;
import org.kerros.timeline.edit.SetInsert;
import org.kerros.timeline.edit.SetOutput;
import org.kerros.timeline.edit.SetSend;
import org.kerros.timeline.edit.SetTrackWidth;
import org.kerros.timeline.edit.SwitchInsert;

/** Draws edits of strips: effects, sends, groups, and what moves on them. */
final class StripMoves {
    private static final List<String> EFFECTS = List.of("eq", "delay", "an effect of later days");

    private final RandomGenerator random;

    StripMoves(RandomGenerator random) {
        this.random = random;
    }

    Edit next(Composition now, Track track) {
        TrackId strip = random.nextInt(4) == 0 ? TrackId.MASTER : track.id();
        return switch (random.nextInt(9)) {
            case 0 -> new AddTrack(random.nextInt(4), bus());
            case 1 -> new SetTrackWidth(strip, random.nextInt(0, 21) / 10f);
            case 2 -> new InvertTrack(strip, random.nextBoolean());
            case 3 -> route(now, track);
            case 4 -> send(now, track);
            case 5 -> new Automate(strip, AutomationTarget.WIDTH, automation());
            default -> insert(now.strip(strip), strip);
        };
    }

    private Track bus() {
        TrackKind kind = random.nextBoolean() ? TrackKind.GROUP : TrackKind.RETURN;
        return Track.of(kind, new TrackId("bus-" + random.nextLong(Long.MAX_VALUE)), "Bus");
    }

    /** Audio tracks go to groups, groups straight on: so nothing goes round. */
    private Edit route(Composition now, Track track) {
        List<Track> groups = of(now, TrackKind.GROUP);
        boolean out = groups.isEmpty() || track.kind() != TrackKind.AUDIO || random.nextBoolean();
        return new SetOutput(track.id(), out ? TrackId.MASTER : any(groups).id());
    }

    private Edit send(Composition now, Track track) {
        List<Track> returns = of(now, TrackKind.RETURN);
        if (returns.isEmpty() || track.kind() == TrackKind.RETURN) {
            return new AddTrack(0, bus());
        }
        TrackId to = any(returns).id();
        return switch (random.nextInt(3)) {
            case 0 -> new RemoveSend(track.id(), to);
            case 1 -> new Automate(track.id(), new AutomationTarget.SendLevel(to), automation());
            default -> new SetSend(track.id(), new Send(to, random.nextInt(-60, 6), random.nextBoolean()));
        };
    }

    private Edit insert(Strip strip, TrackId id) {
        if (strip.inserts().isEmpty() || random.nextInt(3) == 0) {
            Insert insert = Insert.of(new InsertId("e" + random.nextLong(Long.MAX_VALUE)), any(EFFECTS));
            return new AddInsert(id, random.nextInt(3), insert);
        }
        InsertId insert = any(strip.inserts()).id();
        return switch (random.nextInt(5)) {
            case 0 -> new RemoveInsert(id, insert);
            case 1 -> new MoveInsert(id, insert, random.nextInt(3));
            case 2 -> new SwitchInsert(id, insert, random.nextBoolean());
            case 3 -> new Automate(id, new AutomationTarget.Setting(insert, "mix"), automation());
            default -> new SetInsert(id, insert, Map.of("mix", "0." + random.nextInt(10), "clip", "Ä \"x\""));
        };
    }

    private Automation automation() {
        return new Automation(random.longs(random.nextInt(5), 0, 500_000)
                .sorted()
                .mapToObj(frame -> new Automation.Point(frame, random.nextDouble(), curve()))
                .toList());
    }

    Curve curve() {
        return switch (random.nextInt(3)) {
            case 0 -> Curve.LINE;
            case 1 -> Curve.STEP;
            default -> Curve.bent(random.nextDouble(-1, 1));
        };
    }

    private static List<Track> of(Composition now, TrackKind kind) {
        return now.tracks().stream().filter(track -> track.kind() == kind).toList();
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
