package org.kerros.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Everything that is heard: an immutable value. Each {@code with…} method returns a changed copy; what did not change
 * is shared between copies.
 *
 * @param rate sample frames per second, of all positions and of the mix
 * @param fixedLength frames the piece lasts, or 0 where it ends with its last placement
 * @param master what everything passes at last; it sends nowhere
 */
public record Composition(
        int rate,
        long fixedLength,
        Tempo tempo,
        List<Track> tracks,
        List<Section> sections,
        List<Marker> markers,
        Strip master) {
    public Composition {
        if (rate < 1 || rate > 768_000) {
            throw new IllegalArgumentException("A rate lies between 1 and 768000 Hz, not at " + rate);
        }
        if (fixedLength < 0) {
            throw new IllegalArgumentException("A piece lasts 0 frames or more, not " + fixedLength);
        }
        tracks = List.copyOf(tracks);
        sections = List.copyOf(sections);
        markers = List.copyOf(markers);
        requireDistinct(tracks.stream().map(Track::id));
        requireDistinct(
                tracks.stream().flatMap(track -> track.placements().stream()).map(Placement::id));
        requireDistinct(sections.stream().map(Section::id));
        requireDistinct(markers.stream().map(Marker::id));
        requireDistinct(Stream.concat(tracks.stream().map(Track::strip), Stream.of(master))
                .flatMap(strip -> strip.inserts().stream())
                .map(Insert::id));
        if (!master.sends().isEmpty()) {
            throw new IllegalArgumentException("The master sends nowhere");
        }
        new Routing(tracks);
    }

    private static void requireDistinct(Stream<?> ids) {
        Set<Object> seen = new HashSet<>();
        ids.forEach(id -> {
            if (!seen.add(id)) {
                throw new IllegalArgumentException("\"" + id + "\" stands twice in the composition");
            }
        });
    }

    /** A piece with nothing in it yet. */
    public static Composition empty(int rate) {
        return new Composition(rate, 0, Tempo.DEFAULT, List.of(), List.of(), List.of(), Strip.PLAIN);
    }

    /** Frames from the start to the end of the piece. */
    public long length() {
        return fixedLength > 0
                ? fixedLength
                : tracks.stream().mapToLong(Track::end).max().orElse(0);
    }

    public double seconds() {
        return (double) length() / rate;
    }

    public Optional<Track> track(TrackId id) {
        return tracks.stream().filter(track -> track.id().equals(id)).findFirst();
    }

    public Optional<Track> trackOf(PlacementId id) {
        return tracks.stream().filter(track -> track.holds(id)).findFirst();
    }

    public Stream<Placement> placements() {
        return tracks.stream().flatMap(track -> track.placements().stream());
    }

    /** The strips of all tracks, and the master's. */
    public Stream<Strip> strips() {
        return Stream.concat(tracks.stream().map(Track::strip), Stream.of(master));
    }

    public Optional<Placement> placement(PlacementId id) {
        return placements().filter(placement -> placement.id().equals(id)).findFirst();
    }

    /**
     * Whether a track is heard: neither it nor a group above it is muted, and it is soloed if any is. What soloed tracks
     * sound through is heard with them, and members with a soloed group.
     */
    public boolean isHeard(Track track) {
        return new Routing(tracks).isHeard(track);
    }

    /** Whether what a track sends to a return is heard there. A soloed return is heard with all that feeds it. */
    public boolean isSent(Track from, Send send) {
        return new Routing(tracks).isSent(from, send);
    }

    /** All tracks, each before the groups and returns it sounds through. */
    public List<Track> tracksInOrderOfSignal() {
        return new Routing(tracks).inOrder();
    }

    /**
     * The strip of a track, or of the master.
     *
     * @throws IllegalArgumentException if there is no such track
     */
    public Strip strip(TrackId id) {
        return id.isMaster() ? master : tracks.get(indexOf(id)).strip();
    }

    public Composition withRate(int newRate) {
        return new Composition(newRate, fixedLength, tempo, tracks, sections, markers, master);
    }

    public Composition withFixedLength(long newLength) {
        return new Composition(rate, newLength, tempo, tracks, sections, markers, master);
    }

    public Composition withTempo(Tempo newTempo) {
        return new Composition(rate, fixedLength, newTempo, tracks, sections, markers, master);
    }

    public Composition withTracks(List<Track> newTracks) {
        return new Composition(rate, fixedLength, tempo, newTracks, sections, markers, master);
    }

    public Composition withSections(List<Section> newSections) {
        return new Composition(rate, fixedLength, tempo, tracks, newSections, markers, master);
    }

    public Composition withMarkers(List<Marker> newMarkers) {
        return new Composition(rate, fixedLength, tempo, tracks, sections, newMarkers, master);
    }

    public Composition withMaster(Strip newMaster) {
        return new Composition(rate, fixedLength, tempo, tracks, sections, markers, newMaster);
    }

    /**
     * The composition with the strip of one track, or of the master, changed.
     *
     * @throws IllegalArgumentException if there is no such track
     */
    public Composition withStrip(TrackId id, UnaryOperator<Strip> change) {
        return id.isMaster() ? withMaster(change.apply(master)) : withTrack(id, track -> track.withStrip(change));
    }

    /**
     * The composition without a track: what sounded through it goes to its output, what was sent to it is sent no more.
     *
     * @throws IllegalArgumentException if there is no such track
     */
    public Composition withoutTrack(TrackId id) {
        TrackId onwards = tracks.get(indexOf(id)).output();
        return withTracks(tracks.stream()
                .filter(track -> !track.id().equals(id))
                .map(track -> track.output().equals(id) ? track.withOutput(onwards) : track)
                .map(track -> track.withStrip(strip -> strip.withoutSend(id)))
                .toList());
    }

    /**
     * The composition with one track changed.
     *
     * @throws IllegalArgumentException if there is no such track
     */
    public Composition withTrack(TrackId id, UnaryOperator<Track> change) {
        List<Track> changed = new ArrayList<>(tracks);
        changed.set(indexOf(id), change.apply(tracks.get(indexOf(id))));
        return withTracks(changed);
    }

    /**
     * The composition with one placement changed, on the track where it stands.
     *
     * @throws IllegalArgumentException if there is no such placement
     */
    public Composition withPlacement(PlacementId id, UnaryOperator<Placement> change) {
        Track track = trackOf(id).orElseThrow(() -> missing("placement", id.value()));
        return withTrack(
                track.id(),
                holder -> holder.withPlacements(holder.placements().stream()
                        .map(found -> found.id().equals(id) ? change.apply(found) : found)
                        .toList()));
    }

    /** Where a track stands, counted from 0 at the top. */
    public int indexOf(TrackId id) {
        for (int i = 0; i < tracks.size(); i++) {
            if (tracks.get(i).id().equals(id)) {
                return i;
            }
        }
        throw missing("track", id.value());
    }

    private static IllegalArgumentException missing(String kind, String id) {
        return new IllegalArgumentException("There is no " + kind + " \"" + id + "\"");
    }
}
