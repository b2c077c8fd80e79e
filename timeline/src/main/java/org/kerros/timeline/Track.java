package org.kerros.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Placements that share a strip and a name, or a group or return that others sound through. Placements are kept in order
 * of start; they may overlap, and then their sounds add.
 *
 * @param output where its sound goes: a group, or {@link TrackId#MASTER}
 */
public record Track(
        TrackId id,
        TrackKind kind,
        String name,
        boolean mute,
        boolean solo,
        TrackId output,
        Strip strip,
        List<Placement> placements) {
    private static final Comparator<Placement> IN_TIME = Comparator.comparingLong(Placement::start)
            .thenComparing(placement -> placement.id().value());

    public Track {
        if (id.isMaster()) {
            throw new IllegalArgumentException("\"master\" is the name of the master, not of a track");
        }
        if (!kind.holdsPlacements() && !placements.isEmpty()) {
            throw new IllegalArgumentException("Clips stand on audio tracks, not on \"" + name + "\"");
        }
        placements = placements.stream().sorted(IN_TIME).toList();
    }

    /** An empty audio track at unity gain in the middle. */
    public static Track named(TrackId id, String name) {
        return of(TrackKind.AUDIO, id, name);
    }

    /** An empty track of a kind at unity gain in the middle. */
    public static Track of(TrackKind kind, TrackId id, String name) {
        return new Track(id, kind, name, false, false, TrackId.MASTER, Strip.PLAIN, List.of());
    }

    public float gainDb() {
        return strip.gainDb();
    }

    public float pan() {
        return strip.pan();
    }

    /** In dB, added to the fader. */
    public Automation gainAutomation() {
        return strip.lanes().of(AutomationTarget.GAIN);
    }

    /** −1 to 1, in place of the pan where it has points. */
    public Automation panAutomation() {
        return strip.lanes().of(AutomationTarget.PAN);
    }

    public Track withName(String newName) {
        return new Track(id, kind, newName, mute, solo, output, strip, placements);
    }

    public Track muted(boolean newMute) {
        return new Track(id, kind, name, newMute, solo, output, strip, placements);
    }

    public Track soloed(boolean newSolo) {
        return new Track(id, kind, name, mute, newSolo, output, strip, placements);
    }

    public Track withOutput(TrackId newOutput) {
        return new Track(id, kind, name, mute, solo, newOutput, strip, placements);
    }

    public Track withStrip(Strip newStrip) {
        return new Track(id, kind, name, mute, solo, output, newStrip, placements);
    }

    public Track withStrip(UnaryOperator<Strip> change) {
        return withStrip(change.apply(strip));
    }

    public Track withGainDb(float newGainDb) {
        return withStrip(strip.withGainDb(newGainDb));
    }

    public Track withPan(float newPan) {
        return withStrip(strip.withPan(newPan));
    }

    public Track withGainAutomation(Automation automation) {
        return withStrip(strip.automated(AutomationTarget.GAIN, automation));
    }

    public Track withPanAutomation(Automation automation) {
        return withStrip(strip.automated(AutomationTarget.PAN, automation));
    }

    public Track withPlacements(List<Placement> newPlacements) {
        return new Track(id, kind, name, mute, solo, output, strip, newPlacements);
    }

    public Track with(Placement placement) {
        List<Placement> more = new ArrayList<>(placements);
        more.add(placement);
        return withPlacements(more);
    }

    public Track without(PlacementId placement) {
        return withPlacements(placements.stream()
                .filter(found -> !found.id().equals(placement))
                .toList());
    }

    public boolean holds(PlacementId placement) {
        return placements.stream().anyMatch(found -> found.id().equals(placement));
    }

    /** The frame after the last sound; 0 for an empty track. */
    public long end() {
        return placements.stream().mapToLong(Placement::end).max().orElse(0);
    }
}
