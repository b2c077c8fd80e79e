package org.kerros.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which track sounds through which: outputs and sends, without circles. */
final class Routing {
    private final Map<TrackId, Track> tracks = new LinkedHashMap<>();

    /** @throws IllegalArgumentException if a track sounds through what is not there, or through itself */
    Routing(List<Track> all) {
        all.forEach(track -> tracks.put(track.id(), track));
        all.forEach(this::requireTargets);
        inOrder();
    }

    private void requireTargets(Track track) {
        if (!track.output().isMaster()) {
            require(track, track.output(), TrackKind.GROUP);
        }
        track.strip().sends().forEach(send -> require(track, send.to(), TrackKind.RETURN));
    }

    private void require(Track from, TrackId to, TrackKind kind) {
        Track target = tracks.get(to);
        if (target == null || target.kind() != kind) {
            throw new IllegalArgumentException("Track \"" + from.name() + "\" cannot sound through \"" + to
                    + "\": it is no " + (kind == TrackKind.GROUP ? "group" : "return"));
        }
    }

    /**
     * All tracks, each before those it sounds through; otherwise in the order they were given.
     *
     * @throws IllegalArgumentException if one sounds through itself
     */
    List<Track> inOrder() {
        List<Track> ordered = new ArrayList<>();
        Set<TrackId> done = new HashSet<>();
        Set<TrackId> open = new HashSet<>();
        tracks.values().forEach(track -> follow(track, done, open, ordered));
        return ordered;
    }

    /** Depth first along what feeds a track. */
    private void follow(Track track, Set<TrackId> done, Set<TrackId> open, List<Track> ordered) {
        if (done.contains(track.id())) {
            return;
        }
        if (!open.add(track.id())) {
            throw new IllegalArgumentException("Track \"" + track.name() + "\" would sound through itself");
        }
        if (!track.kind().holdsPlacements()) {
            tracks.values().stream()
                    .filter(feeder -> feeds(feeder, track))
                    .forEach(feeder -> follow(feeder, done, open, ordered));
        }
        done.add(track.id());
        ordered.add(track);
    }

    private static boolean feeds(Track feeder, Track target) {
        return feeder.output().equals(target.id())
                || feeder.strip().sendTo(target.id()).isPresent();
    }

    /** Whether a track is heard: neither it nor a group above is muted, and solos let it through. */
    boolean isHeard(Track track) {
        for (Track at = track; at != null; at = tracks.get(at.output())) {
            if (at.mute()) {
                return false;
            }
        }
        return passesSolo(track);
    }

    /** Soloed tracks are heard with all they sound through; returns whatever is soloed, unless it is one of them. */
    private boolean passesSolo(Track track) {
        if (!anySoloed(TrackKind.values()) || isSoloed(track)) {
            return true;
        }
        if (track.kind() == TrackKind.RETURN && !anySoloed(TrackKind.RETURN)) {
            return true;
        }
        return tracks.values().stream().anyMatch(one -> one.solo() && isAbove(track.id(), one));
    }

    private boolean anySoloed(TrackKind... kinds) {
        return tracks.values().stream()
                .anyMatch(one -> one.solo() && List.of(kinds).contains(one.kind()));
    }

    /** Whether a track or a group above it is soloed. */
    private boolean isSoloed(Track track) {
        for (Track at = track; at != null; at = tracks.get(at.output())) {
            if (at.solo()) {
                return true;
            }
        }
        return false;
    }

    private boolean isAbove(TrackId group, Track member) {
        for (Track at = member; at != null; at = tracks.get(at.output())) {
            if (at.id().equals(group)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what a track sends to a return arrives there: a soloed return is heard alone with all that feeds it. */
    boolean isSent(Track from, Send send) {
        Track target = tracks.get(send.to());
        return target != null && isHeard(target) && (isHeard(from) || (target.solo() && !from.mute()));
    }
}
