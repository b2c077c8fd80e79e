package org.kerros.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kerros.timeline.AutomationTarget;
import org.kerros.timeline.Composition;
import org.kerros.timeline.PlacementId;
import org.kerros.timeline.Send;
import org.kerros.timeline.Strip;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.TrackKind;

/** Lays out the strips of a mix: which sound, what each sums, and how far each is held back to meet the others. */
final class MixGraph {
    private final Composition composition;
    private final List<Track> sounding = new ArrayList<>();
    private final Map<TrackId, Integer> places = new HashMap<>();
    private final List<StripMix> strips = new ArrayList<>();
    private final List<Long> tails = new ArrayList<>();

    MixGraph(Composition composition) {
        this.composition = composition;
        for (Track track : composition.tracksInOrderOfSignal()) {
            if (composition.isHeard(track) || isSentAnywhere(track)) {
                places.put(track.id(), sounding.size());
                sounding.add(track);
            }
        }
    }

    private boolean isSentAnywhere(Track track) {
        return track.strip().sends().stream().anyMatch(send -> composition.isSent(track, send));
    }

    /** The tracks that are heard, or feed a return that is; each before those it sounds through. */
    List<Track> sounding() {
        return sounding;
    }

    /** How long what sounds last goes on ringing, in frames; of the whole once {@link #strips} were made. */
    long tailFrames() {
        return tails.get(tails.size() - 1);
    }

    /**
     * The strips in order, the master last.
     *
     * @param placed what sounds on the tracks
     * @param wrong takes what cannot be played, for a person
     */
    List<StripMix> strips(Map<PlacementId, Placed> placed, Chain chain, List<String> wrong) {
        for (Track track : sounding) {
            List<Placed> sounds = track.placements().stream()
                    .flatMap(placement -> Optional.ofNullable(placed.get(placement.id())).stream())
                    .toList();
            add(track.id(), track.strip(), new Lane(sounds), feedsOf(track), chain, wrong);
        }
        add(TrackId.MASTER, composition.master(), Lane.EMPTY, outputsTo(TrackId.MASTER), chain, wrong);
        return strips;
    }

    private List<Feed> feedsOf(Track track) {
        if (track.kind() == TrackKind.GROUP) {
            return outputsTo(track.id());
        }
        return track.kind() == TrackKind.RETURN ? sendsTo(track.id()) : List.of();
    }

    private List<Feed> outputsTo(TrackId target) {
        return composition.tracks().stream()
                .filter(track -> track.output().equals(target) && composition.isHeard(track))
                .map(track -> Feed.whole(track.id(), place(track)))
                .toList();
    }

    private List<Feed> sendsTo(TrackId target) {
        List<Feed> feeds = new ArrayList<>();
        for (Track track : composition.tracks()) {
            Optional<Send> send = track.strip().sendTo(target).filter(found -> composition.isSent(track, found));
            send.ifPresent(found -> feeds.add(feed(track, found)));
        }
        return feeds;
    }

    private Feed feed(Track track, Send send) {
        Line line = new Line(track.strip().lanes().of(new AutomationTarget.SendLevel(send.to())));
        return new Feed(track.id(), place(track), send.preFader(), send.gainDb(), line, 0);
    }

    private int place(Track track) {
        Integer place = places.get(track.id());
        if (place == null) {
            throw new IllegalStateException("Track " + track.id() + " is heard but has no place");
        }
        return place;
    }

    private void add(TrackId track, Strip strip, Lane lane, List<Feed> feeds, Chain chain, List<String> wrong) {
        List<InsertMix> inserts = chain.prepare(strip, composition.rate(), wrong);
        boolean tapped = strip.sends().stream().anyMatch(Send::preFader);
        boolean mono = feeds.isEmpty() && inserts.isEmpty() && !tapped && !track.isMaster() && lane.isMono();
        int arrival = feeds.stream()
                .mapToInt(feed -> strips.get(feed.from()).departure())
                .max()
                .orElse(0);
        int departure =
                arrival + inserts.stream().mapToInt(InsertMix::latencyFrames).sum();
        List<Feed> timed = feeds.stream()
                .map(feed -> feed.delayed(arrival - strips.get(feed.from()).departure()))
                .toList();
        long tail =
                feeds.stream().mapToLong(feed -> tails.get(feed.from())).max().orElse(0);
        tails.add(tail + chain.tailFrames(inserts));
        strips.add(new StripMix(track, lane, timed, inserts, new Fader(strip, mono), mono, tapped, arrival, departure));
    }
}
