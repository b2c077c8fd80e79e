package org.kerros.workstation.ui.arrange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kerros.library.Clip;
import org.kerros.library.MediaFormat;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Placement;
import org.kerros.timeline.Track;
import org.kerros.workstation.ui.desk.ClipFace;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.desk.Notice;
import org.kerros.workstation.ui.words.Texts;

/** Brings clips and files into the arrangement: by key at the playhead, or dropped somewhere. */
public final class Placing {
    private final Desk desk;
    private final TimelineModel timeline;

    public Placing(Desk desk, TimelineModel timeline) {
        this.desk = desk;
        this.timeline = timeline;
    }

    /** Shows what would become of clips that are carried over a point of the lanes. */
    public void over(List<ClipId> clips, int x, int y) {
        List<ClipFace> sounds = faces(clips).stream().filter(Placing::hasSound).toList();
        if (sounds.isEmpty()) {
            timeline.hint().set(Texts.of("drag.drop"));
            return;
        }
        if (!timeline.isDragging()) {
            timeline.bring(sounds);
        }
        timeline.dragTo(pointer(x, y));
    }

    /** Places clips that were let go over a point of the lanes. */
    public void letGo(List<ClipId> clips, int x, int y) {
        timeline.cancel();
        at(pointer(x, y), clips);
    }

    /** What was carried went elsewhere. */
    public void away() {
        timeline.cancel();
    }

    private Pointer pointer(int x, int y) {
        return Pointer.at(
                timeline.scale().get().frame(x), timeline.lanes().get().indexAt(y));
    }

    /** Places clips at the playhead, on the selected track, one after the other. */
    public void atPlayhead(List<ClipId> clips) {
        at(new Pointer(timeline.playhead().get(), selectedTrack(), true, false, false), clips);
    }

    private int selectedTrack() {
        List<Track> tracks = timeline.composition().tracks();
        return timeline.selection()
                .track()
                .get()
                .flatMap(timeline.composition()::track)
                .map(tracks::indexOf)
                .orElse(tracks.size());
    }

    /** Places clips; notes are played by the built-in voice first, because only sound can be placed. */
    void at(Pointer pointer, List<ClipId> clips) {
        List<ClipFace> sounds = new ArrayList<>();
        for (ClipFace face : faces(clips)) {
            if (hasSound(face)) {
                sounds.add(face);
            } else {
                desk.notice().set(Notice.done(Texts.of("place.notes", face.name())));
                desk.workshop().renderNotes(face.id(), made -> at(pointer, ids(made)));
            }
        }
        if (!sounds.isEmpty()) {
            timeline.bring(sounds);
            timeline.dragTo(pointer);
            dropAndSelect(sounds.get(0));
        }
    }

    private void dropAndSelect(ClipFace first) {
        List<Placement> before = timeline.composition().placements().toList();
        timeline.drop();
        timeline.composition()
                .placements()
                .filter(placement -> placement.clip().equals(first.id()) && !before.contains(placement))
                .findFirst()
                .ifPresent(placement -> timeline.selection()
                        .select(
                                placement,
                                timeline.composition()
                                        .trackOf(placement.id())
                                        .orElseThrow()
                                        .id()));
    }

    /** Imports files and places what came in. */
    void files(Pointer pointer, List<Path> files) {
        desk.workshop().importFiles(files, imports -> {
            imports.refused().stream()
                    .findFirst()
                    .ifPresent(reason ->
                            desk.notice().set(new Notice(Notice.Kind.WARNING, reason, Texts.of("import.othersTaken"))));
            at(pointer, ids(imports.clips()));
        });
    }

    private static List<ClipId> ids(List<Clip> clips) {
        return clips.stream().map(Clip::id).toList();
    }

    private List<ClipFace> faces(List<ClipId> clips) {
        return clips.stream().map(desk.piece()::face).flatMap(Optional::stream).toList();
    }

    private static boolean hasSound(ClipFace face) {
        return face.format().kind() == MediaFormat.Kind.AUDIO;
    }
}
