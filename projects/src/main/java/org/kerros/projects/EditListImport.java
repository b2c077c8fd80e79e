package org.kerros.projects;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Clip;
import org.kerros.library.Descriptors;
import org.kerros.library.FileProblems;
import org.kerros.library.ImportedFile;
import org.kerros.library.Importers;
import org.kerros.library.Material;
import org.kerros.library.MediaFormat;
import org.kerros.library.MediaHash;
import org.kerros.library.MediaStore;
import org.kerros.library.Provenance;
import org.kerros.library.SuggestedProvenance;
import org.kerros.library.analysis.Analysis;
import org.kerros.projects.ListedArrangement.ListedClip;
import org.kerros.projects.ListedArrangement.ListedTrack;
import org.kerros.projects.ListedArrangement.Source;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Placement;
import org.kerros.timeline.PlacementId;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.edit.AddTrack;
import org.kerros.timeline.edit.Edit;
import org.kerros.timeline.edit.SetLength;
import org.kerros.timeline.edit.Together;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;

/** An edit list that was checked against its sources, on its way into a project. */
final class EditListImport {
    private final Path list;
    private final ListedArrangement arrangement;
    private final Composition checked;

    private EditListImport(Path list, ListedArrangement arrangement) {
        this.list = list;
        this.arrangement = arrangement;
        this.checked = asComposition();
    }

    /** Reads a list and all its sources, so that nothing can be wrong later. */
    static EditListImport check(Path list, Progress progress) {
        EditListImport found = new EditListImport(list, ListedArrangement.read(list));
        found.requireFiles();
        List<Source> sources = found.arrangement.sources();
        for (int i = 0; i < sources.size(); i++) {
            Source source = sources.get(i);
            progress.report((double) i / sources.size(), "Checking " + source.file());
            found.requireFacts(source, Importers.read(found.file(source), Progress.none()));
        }
        return found;
    }

    String title() {
        return arrangement.name().isBlank() ? String.valueOf(list.getFileName()) : arrangement.name();
    }

    int rate() {
        return arrangement.rate();
    }

    private Composition asComposition() {
        Map<String, ClipId> clips =
                arrangement.sources().stream().collect(Collectors.toMap(Source::id, source -> new ClipId("source")));
        Numbered ids = new Numbered();
        try {
            Composition empty = Composition.empty(arrangement.rate());
            return edit(empty, clips, ids::track, ids::placement).applyTo(empty);
        } catch (IllegalArgumentException e) {
            throw FileProblems.unusable(list, "makes no sense as a piece: " + e.getMessage(), "correct it there", e);
        }
    }

    /** Ids for trying whether the list makes a composition. */
    private static final class Numbered {
        private int made;

        private TrackId track() {
            return new TrackId("new-track-" + made++);
        }

        private PlacementId placement() {
            return new PlacementId("new-placement-" + made++);
        }
    }

    private void requireFiles() {
        List<Path> missing = arrangement.sources().stream()
                .map(this::file)
                .filter(file -> !Files.exists(file))
                .toList();
        if (!missing.isEmpty()) {
            throw ListedArrangement.missing(list, missing);
        }
    }

    /** Sources lie relative to the list. Names of other computers are refused, whatever system this is. */
    private Path file(Source source) {
        if (source.file().startsWith("\\\\")
                || source.file().startsWith("//")
                || source.file().contains("://")) {
            throw FileProblems.unusable(
                    list, "names the source \"" + source.file() + "\" on another computer", "copy it beside the list");
        }
        try {
            return list.toAbsolutePath().resolveSibling(source.file()).normalize();
        } catch (java.nio.file.InvalidPathException e) {
            throw FileProblems.unusable(list, "names a source no file can have", "correct the list", e);
        }
    }

    /** The bits are not compared: other programs write 24 for floating point, and they change nothing that is heard. */
    private void requireFacts(Source source, ImportedFile found) {
        if (!(found.material() instanceof AudioBuffer audio)) {
            throw disagrees(source, "is sound", "is notes");
        }
        requireSame(source, "has a rate of", source.rate(), audio.rate(), "Hz");
        requireSame(source, "has", source.channels(), audio.channels(), "channels");
        requireSame(source, "has", source.frames(), audio.frames(), "frames");
    }

    private void requireSame(Source source, String says, long listed, long actual, String unit) {
        if (listed != actual) {
            throw disagrees(source, says + " " + listed + " " + unit, says + " " + actual);
        }
    }

    private KerrosException disagrees(Source source, String listed, String actual) {
        return FileProblems.unusable(
                list,
                "says that \"" + source.file() + "\" " + listed + ", but the file " + actual,
                "correct the list or put the right file there");
    }

    /** Brings sources and tracks into a project. */
    void into(Project project, Progress progress) {
        Composition before = project.composition();
        if (before.rate() != arrangement.rate()) {
            throw new KerrosException(
                    Problem.UNUSABLE_INPUT,
                    "the edit list counts at " + arrangement.rate() + " Hz, the project at " + before.rate() + " Hz",
                    "import it into a new project");
        }
        Map<String, ClipId> clips = new HashMap<>();
        List<Source> sources = arrangement.sources();
        for (int i = 0; i < sources.size(); i++) {
            progress.report(
                    (double) i / sources.size(), "Importing " + sources.get(i).file());
            clips.put(sources.get(i).id(), kept(project, sources.get(i)));
        }
        project.apply(edit(before, clips, project::newTrackId, project::newPlacementId));
        progress.report(1, "Imported " + checked.tracks().size() + " tracks");
    }

    private ClipId kept(Project project, Source source) {
        MediaHash original = MediaStore.hashOf(file(source), Progress.none());
        return project.clips().importedFrom(original).map(Clip::id).orElseGet(() -> added(project, source, original));
    }

    private ClipId added(Project project, Source source, MediaHash original) {
        ImportedFile file = Importers.read(file(source), Progress.none());
        MediaHash media = project.media().keep(file.material());
        Optional<ClipId> same = project.clips().all().stream()
                .filter(clip -> clip.media().equals(media))
                .map(Clip::id)
                .findFirst();
        if (same.isPresent()) {
            return same.get();
        }
        String name = String.valueOf(file(source).getFileName());
        Provenance provenance = file.embedded()
                .orElseGet(() -> new Provenance.Imported(
                        project.now(), name, file.encoding(), original, SuggestedProvenance.fromName(name), false));
        ClipId id = freeClip(project, source.id());
        Clip clip =
                new Clip(id, withoutEnding(name), media, MediaFormat.of(file.material()), provenance, Clip.Notice.NONE);
        project.clips().add(clip, described(file.material()));
        return id;
    }

    private static Optional<Descriptors> described(Material material) {
        return material instanceof AudioBuffer audio
                ? Optional.of(Analysis.describe(audio, Progress.none()))
                : Optional.empty();
    }

    private static ClipId freeClip(Project project, String wanted) {
        return oneWord(wanted) && project.clips().find(new ClipId(wanted)).isEmpty()
                ? new ClipId(wanted)
                : project.newClipId();
    }

    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static boolean oneWord(String id) {
        return !id.isEmpty() && id.chars().noneMatch(Character::isWhitespace);
    }

    private Edit edit(
            Composition before,
            Map<String, ClipId> clips,
            Supplier<TrackId> newTrack,
            Supplier<PlacementId> newPlacement) {
        Set<String> taken = new HashSet<>();
        before.tracks().forEach(track -> taken.add("track " + track.id()));
        before.placements().forEach(placement -> taken.add("placement " + placement.id()));
        List<Edit> edits = new ArrayList<>();
        if (before.tracks().isEmpty()) {
            edits.add(new SetLength(arrangement.length()));
        }
        for (ListedTrack listed : arrangement.tracks()) {
            boolean free = oneWord(listed.id()) && taken.add("track " + listed.id());
            Track track = Track.named(free ? new TrackId(listed.id()) : newTrack.get(), listed.name())
                    .withGainDb((float) listed.gainDb())
                    .withPan((float) listed.pan())
                    .muted(listed.mute())
                    .withPlacements(listed.clips().stream()
                            .map(clip -> placement(clip, clips, taken, newPlacement))
                            .toList());
            edits.add(new AddTrack(before.tracks().size() + edits.size(), track));
        }
        return new Together("Import edit list", edits);
    }

    private static Placement placement(
            ListedClip clip, Map<String, ClipId> clips, Set<String> taken, Supplier<PlacementId> newPlacement) {
        boolean free = oneWord(clip.id()) && taken.add("placement " + clip.id());
        ClipId source = clips.get(clip.source().id());
        if (source == null) {
            throw new IllegalStateException("The source " + clip.source().id() + " was not imported");
        }
        return new Placement(
                free ? new PlacementId(clip.id()) : newPlacement.get(),
                source,
                clip.range(),
                clip.start(),
                (float) clip.gainDb(),
                clip.fadeIn(),
                clip.fadeOut());
    }
}
