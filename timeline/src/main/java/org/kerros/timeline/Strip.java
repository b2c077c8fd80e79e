package org.kerros.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a signal passes on its way through a track, group, return or the master: first the inserts in order, then phase,
 * width, fader and pan, then the sends that are not pre-fader.
 *
 * @param gainDb the fader, in dB
 * @param pan −1 (left) to 1 (right)
 * @param width 0 (mono) over 1 (as it is) to 2 (sides doubled)
 * @param inverted whether the phase is turned round
 */
public record Strip(
        float gainDb, float pan, float width, boolean inverted, List<Insert> inserts, List<Send> sends, Lanes lanes) {
    /** Passes everything on unchanged. */
    public static final Strip PLAIN = new Strip(0, 0, 1, false, List.of(), List.of(), Lanes.NONE);

    public Strip {
        Levels.requireGainDb(gainDb);
        Levels.requirePan(pan);
        Levels.requireWidth(width);
        inserts = List.copyOf(inserts);
        sends = List.copyOf(sends);
        if (inserts.stream().map(Insert::id).distinct().count() < inserts.size()) {
            throw new IllegalArgumentException("An insert stands twice in one chain");
        }
        if (sends.stream().map(Send::to).distinct().count() < sends.size()) {
            throw new IllegalArgumentException("There is one send to a return, not two");
        }
    }

    public Strip withGainDb(float newGainDb) {
        return new Strip(newGainDb, pan, width, inverted, inserts, sends, lanes);
    }

    public Strip withPan(float newPan) {
        return new Strip(gainDb, newPan, width, inverted, inserts, sends, lanes);
    }

    public Strip withWidth(float newWidth) {
        return new Strip(gainDb, pan, newWidth, inverted, inserts, sends, lanes);
    }

    public Strip inverted(boolean newInverted) {
        return new Strip(gainDb, pan, width, newInverted, inserts, sends, lanes);
    }

    public Strip withInserts(List<Insert> newInserts) {
        return new Strip(gainDb, pan, width, inverted, newInserts, sends, lanes);
    }

    public Strip withSends(List<Send> newSends) {
        return new Strip(gainDb, pan, width, inverted, inserts, newSends, lanes);
    }

    public Strip withLanes(Lanes newLanes) {
        return new Strip(gainDb, pan, width, inverted, inserts, sends, newLanes);
    }

    public Strip automated(AutomationTarget target, Automation automation) {
        return withLanes(lanes.with(target, automation));
    }

    public Optional<Insert> insert(InsertId id) {
        return inserts.stream().filter(insert -> insert.id().equals(id)).findFirst();
    }

    /**
     * The strip with one insert changed.
     *
     * @throws IllegalArgumentException if there is no such insert
     */
    public Strip withInsert(InsertId id, UnaryOperator<Insert> change) {
        requireInsert(id);
        return withInserts(inserts.stream()
                .map(insert -> insert.id().equals(id) ? change.apply(insert) : insert)
                .toList());
    }

    /** The strip without an insert and without its automation. */
    public Strip without(InsertId id) {
        requireInsert(id);
        return withInserts(inserts.stream()
                        .filter(insert -> !insert.id().equals(id))
                        .toList())
                .withLanes(lanes.without(target -> target instanceof AutomationTarget.Setting setting
                        && setting.insert().equals(id)));
    }

    private void requireInsert(InsertId id) {
        if (insert(id).isEmpty()) {
            throw new IllegalArgumentException("There is no insert \"" + id + "\" here");
        }
    }

    public Optional<Send> sendTo(TrackId to) {
        return sends.stream().filter(send -> send.to().equals(to)).findFirst();
    }

    /** The strip with a send, in place of the one to the same return if there is one. */
    public Strip with(Send send) {
        List<Send> more = new ArrayList<>(sends);
        int index = sends.stream().map(Send::to).toList().indexOf(send.to());
        if (index < 0) {
            more.add(send);
        } else {
            more.set(index, send);
        }
        return withSends(more);
    }

    /** The strip without the send to a return and without its automation. */
    public Strip withoutSend(TrackId to) {
        return withSends(sends.stream().filter(send -> !send.to().equals(to)).toList())
                .withLanes(lanes.without(target -> target instanceof AutomationTarget.SendLevel level
                        && level.to().equals(to)));
    }
}
