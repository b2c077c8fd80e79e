package org.kerros.projects.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kerros.timeline.Placement;
import org.kerros.timeline.Track;

/** The tracks: level, place, state and what they hold. */
final class TrackTable {
    private final ReportFacts facts;
    private final Ancestry ancestry;

    TrackTable(ReportFacts facts, Ancestry ancestry) {
        this.facts = facts;
        this.ancestry = ancestry;
    }

    void write(Html html) {
        html.element("h3", "Tracks");
        Table table = Table.open(
                html, "tracks", "#", "Track", "#Gain", "Pan", "Moving", "Heard", "#Placed", "#Sound", "Holds");
        int number = 1;
        for (Track track : facts.composition().tracks()) {
            row(table, number++, track);
        }
        table.close();
    }

    private void row(Table table, int number, Track track) {
        String gain = Figures.measure((double) track.gainDb(), "dB");
        table.row(() -> table.cell(Integer.toString(number))
                .cell(Words.shortened(track.name(), 80))
                .cell(gain)
                .cell(pan(track.pan()))
                .cell(moving(track))
                .cell(heard(track))
                .cell(Integer.toString(track.placements().size()))
                .cell(Figures.length(seconds(track.placements())))
                .cell(holds(track)));
    }

    /** "centre", "30 % left". */
    static String pan(float pan) {
        long percent = Math.round(Math.abs(pan) * 100);
        return percent == 0 ? "centre" : percent + "\u2009% " + (pan < 0 ? "left" : "right");
    }

    private static String moving(Track track) {
        String gain = track.gainAutomation().isEmpty() ? "" : "gain";
        String pan = track.panAutomation().isEmpty() ? "" : "pan";
        return gain.isEmpty() && pan.isEmpty()
                ? Figures.UNKNOWN
                : Words.and(Stream.of(gain, pan).filter(word -> !word.isEmpty()).toList());
    }

    private String heard(Track track) {
        if (facts.composition().isHeard(track)) {
            return track.solo() ? "yes, soloed" : "yes";
        }
        return track.mute() ? "no, muted" : "no, others are soloed";
    }

    private double seconds(List<Placement> placements) {
        return placements.stream().mapToLong(Placement::length).sum()
                / (double) facts.composition().rate();
    }

    /** "3 generated, 2 processed". */
    private String holds(Track track) {
        Map<Origin.Kind, Integer> kinds = new EnumMap<>(Origin.Kind.class);
        track.placements()
                .forEach(placement ->
                        kinds.merge(ancestry.origin(placement.clip()).kind(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        kinds.forEach((kind, count) -> parts.add(count + " " + kind.word()));
        return parts.isEmpty() ? "nothing" : String.join(", ", parts);
    }
}
