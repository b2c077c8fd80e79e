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
import org.kerros.workstation.studio.Value;
import org.kerros.workstation.ui.desk.ClipFace;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.desk.Notice;
import org.kerros.workstation.ui.words.Texts;

/** Brings clips and files into the arrangement: by key at the playhead, or dropped somewhere. */
public final class Placing {
    private final Desk desk;
    private final TimelineModel timeline;
    private final Value<List<ClipId>> carried = new Value<>(List.of());

    public Placing(Desk desk, TimelineModel timeline) {
        this.desk = desk;
        this.timeline = timeline;
    }

    /** The clips that are on their way out of the library. */
    public Value<List<ClipId>> carried() {
        return carried;
    }

    /** The faces of what is carried, as far as it has sound. */
    List<ClipFace> carriedFaces() {
        return faces(carried.get()).stream().filter(Placing::hasSound).toList();
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

    /** Ends a drag from the library, and selects what it brought. */
    void dropAndSelect(ClipFace first) {
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
