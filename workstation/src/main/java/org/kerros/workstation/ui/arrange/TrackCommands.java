package org.kerros.workstation.ui.arrange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.kerros.timeline.Composition;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Marker;
import org.kerros.timeline.MarkerId;
import org.kerros.timeline.Placement;
import org.kerros.timeline.PlacementId;
import org.kerros.timeline.Section;
import org.kerros.timeline.SectionId;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.TrackKind;
import org.kerros.timeline.edit.AddMarker;
import org.kerros.timeline.edit.AddSection;
import org.kerros.timeline.edit.AddTrack;
import org.kerros.timeline.edit.Edit;
import org.kerros.timeline.edit.MoveTrack;
import org.kerros.timeline.edit.MuteTrack;
import org.kerros.timeline.edit.RemoveMarker;
import org.kerros.timeline.edit.RemoveSection;
import org.kerros.timeline.edit.RemoveTrack;
import org.kerros.timeline.edit.SetOutput;
import org.kerros.timeline.edit.SoloTrack;
import org.kerros.timeline.edit.Together;
import org.kerros.workstation.ui.desk.Piece;
import org.kerros.workstation.ui.words.Texts;

/** What keys and menus do to tracks, sections and markers. */
public final class TrackCommands {
    private static final int SECTION_SECONDS = 20;

    private final Piece piece;
    private final TimelineModel timeline;

    public TrackCommands(Piece piece, TimelineModel timeline) {
        this.piece = piece;
        this.timeline = timeline;
    }

    /** Adds a track below the selected one and selects it. */
    public void add() {
        List<Track> tracks = composition().tracks();
        int index =
                selected().map(track -> composition().indexOf(track.id()) + 1).orElse(tracks.size());
        TrackId id = new TrackId(piece.newId("t"));
        piece.apply(new AddTrack(index, Track.named(id, Texts.of("track.new", tracks.size() + 1))));
        timeline.selection().track().set(Optional.of(id));
    }

    /** Adds a return behind all tracks and selects it. */
    public void addReturn() {
        long alike = composition().tracks().stream()
                .filter(track -> track.kind() == TrackKind.RETURN)
                .count();
        TrackId id = new TrackId(piece.newId("t"));
        Track added = Track.of(TrackKind.RETURN, id, Texts.of("mix.new.RETURN", alike + 1));
        piece.apply(new AddTrack(composition().tracks().size(), added));
        timeline.selection().track().set(Optional.of(id));
    }

    /** Puts the tracks of the selected clips, or else the selected track, into a new group above the first of them. */
    public void group() {
        List<Track> members = toGroup();
        if (members.isEmpty()) {
            return;
        }
        long alike = composition().tracks().stream()
                .filter(track -> track.kind() == TrackKind.GROUP)
                .count();
        TrackId id = new TrackId(piece.newId("t"));
        int place = composition().indexOf(members.get(0).id());
        Track group = Track.of(TrackKind.GROUP, id, Texts.of("mix.new.GROUP", alike + 1))
                .withOutput(members.get(0).output());
        List<Edit> edits = new ArrayList<>(List.of(new AddTrack(place, group)));
        for (int i = 0; i < members.size(); i++) {
            edits.add(new MoveTrack(members.get(i).id(), place + 1 + i));
            edits.add(new SetOutput(members.get(i).id(), id));
        }
        piece.apply(new Together(Texts.of("edit.group", members.size()), edits));
        timeline.selection().track().set(Optional.of(id));
    }

    private List<Track> toGroup() {
        Set<PlacementId> chosen = timeline.selection().placements().get();
        List<Track> holding = composition().tracks().stream()
                .filter(track -> track.placements().stream().map(Placement::id).anyMatch(chosen::contains))
                .toList();
        return holding.isEmpty()
                ? selected()
                        .filter(track -> track.kind() != TrackKind.RETURN)
                        .map(List::of)
                        .orElse(List.of())
                : holding;
    }

    /** Shows the automation of the master, or hides it. */
    public void masterAutomation() {
        timeline.laneChoice().toggle(TrackId.MASTER, composition());
    }

    public void remove() {
        withSelected(track -> piece.apply(new RemoveTrack(track.id())));
    }

    public void move(int step) {
        withSelected(track -> {
            int index = composition().indexOf(track.id()) + step;
            if (index >= 0 && index < composition().tracks().size()) {
                piece.apply(new MoveTrack(track.id(), index));
            }
        });
    }

    public void mute() {
        withSelected(track -> piece.apply(new MuteTrack(track.id(), !track.mute())));
    }

    public void solo() {
        withSelected(track -> piece.apply(new SoloTrack(track.id(), !track.solo())));
    }

    /** Selects the track above or below. */
    public void select(int step) {
        List<Track> tracks = composition().tracks();
        int index = selected()
                .map(track -> composition().indexOf(track.id()) + step)
                .orElse(0);
        if (index >= 0 && index < tracks.size()) {
            timeline.selection().track().set(Optional.of(tracks.get(index).id()));
        }
    }

    public void addMarker() {
        String name = Texts.of("marker.new", composition().markers().size() + 1);
        piece.apply(new AddMarker(new Marker(
                new MarkerId(piece.newId("m")), name, timeline.playhead().get())));
    }

    /** Adds a section around what is selected, or from the playhead on up to the next section. */
    public void addSection() {
        String name = Texts.of("section.new", composition().sections().size() + 1);
        piece.apply(new AddSection(new Section(new SectionId(piece.newId("s")), name, sectionRange())));
    }

    /** Removes the last marker at or before the playhead. */
    public void removeMarker() {
        composition().markers().stream()
                .filter(marker -> marker.frame() <= timeline.playhead().get())
                .max(Comparator.comparingLong(Marker::frame))
                .ifPresent(marker -> piece.apply(new RemoveMarker(marker.id())));
    }

    /** Removes the section the playhead is in; what is placed there stays. */
    public void removeSection() {
        composition().sections().stream()
                .filter(section -> section.range().contains(timeline.playhead().get()))
                .findFirst()
                .ifPresent(section -> piece.apply(new RemoveSection(section.id())));
    }

    private FrameRange sectionRange() {
        Optional<FrameRange> around =
                timeline.selected().stream().map(Placement::range).reduce(FrameRange::hull);
        if (around.isPresent()) {
            return around.get();
        }
        long start = timeline.playhead().get();
        long end = composition().sections().stream()
                .mapToLong(section -> section.range().start())
                .filter(next -> next > start)
                .min()
                .orElse(start + (long) SECTION_SECONDS * composition().rate());
        return FrameRange.between(start, end);
    }

    public Optional<Track> selected() {
        return timeline.selection().track().get().flatMap(composition()::track);
    }

    private void withSelected(Consumer<Track> deed) {
        selected().ifPresent(deed);
    }

    private Composition composition() {
        return piece.composition().get();
    }
}
