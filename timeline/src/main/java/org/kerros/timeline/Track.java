package org.kerros.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Placements that share a gain, a pan and a name. Placements are kept in order of start; they may overlap, and then
 * their sounds add.
 *
 * @param gainDb the fader, in dB
 * @param pan −1 (left) to 1 (right)
 * @param gainAutomation in dB, added to the fader
 * @param panAutomation −1 to 1, in place of {@code pan} where it has points
 */
public record Track(
        TrackId id,
        String name,
        float gainDb,
        float pan,
        boolean mute,
        boolean solo,
        Automation gainAutomation,
        Automation panAutomation,
        List<Placement> placements) {
    private static final Comparator<Placement> IN_TIME = Comparator.comparingLong(Placement::start)
            .thenComparing(placement -> placement.id().value());

    public Track {
        Levels.requireGainDb(gainDb);
        Levels.requirePan(pan);
        gainAutomation.points().forEach(point -> Levels.requireGainDb(point.value()));
        panAutomation.points().forEach(point -> Levels.requirePan(point.value()));
        placements = placements.stream().sorted(IN_TIME).toList();
    }

    /** An empty track at unity gain in the middle. */
    public static Track named(TrackId id, String name) {
        return new Track(id, name, 0, 0, false, false, Automation.NONE, Automation.NONE, List.of());
    }

    public Track withName(String newName) {
        return new Track(id, newName, gainDb, pan, mute, solo, gainAutomation, panAutomation, placements);
    }

    public Track withGainDb(float newGainDb) {
        return new Track(id, name, newGainDb, pan, mute, solo, gainAutomation, panAutomation, placements);
    }

    public Track withPan(float newPan) {
        return new Track(id, name, gainDb, newPan, mute, solo, gainAutomation, panAutomation, placements);
    }

    public Track muted(boolean newMute) {
        return new Track(id, name, gainDb, pan, newMute, solo, gainAutomation, panAutomation, placements);
    }

    public Track soloed(boolean newSolo) {
        return new Track(id, name, gainDb, pan, mute, newSolo, gainAutomation, panAutomation, placements);
    }

    public Track withGainAutomation(Automation automation) {
        return new Track(id, name, gainDb, pan, mute, solo, automation, panAutomation, placements);
    }

    public Track withPanAutomation(Automation automation) {
        return new Track(id, name, gainDb, pan, mute, solo, gainAutomation, automation, placements);
    }

    public Track withPlacements(List<Placement> newPlacements) {
        return new Track(id, name, gainDb, pan, mute, solo, gainAutomation, panAutomation, newPlacements);
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
