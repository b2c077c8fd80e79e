package org.kerros.projects;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kerros.library.Clip;
import org.kerros.library.WholeFile;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Fade;
import org.kerros.timeline.Placement;
import org.kerros.timeline.Track;
import org.kerros.timeline.work.Progress;

/** Writes a composition as an edit list, and says what such a list cannot hold. */
final class EditListExport {
    private final Project project;
    private final Composition composition;
    private final Path file;
    private final ListedSources sources;
    private final List<String> leftOut = new ArrayList<>();
    private int nudged;

    EditListExport(Project project, Path file) {
        this.project = project;
        this.composition = project.composition();
        this.file = file.toAbsolutePath();
        this.sources = new ListedSources(project, this.file);
    }

    EditList.Exported write(Progress progress) {
        List<ClipId> played =
                composition.placements().map(Placement::clip).distinct().toList();
        for (int i = 0; i < played.size(); i++) {
            progress.report((double) i / played.size(), "Writing source " + (i + 1) + " of " + played.size());
            project.clips().find(played.get(i)).flatMap(sources::add).ifPresent(leftOut::add);
        }
        ObjectNode list = list();
        noteWhatIsLost();
        WholeFile.write(file, Json.pretty(list));
        return new EditList.Exported(file, sources.files(), leftOut);
    }

    private ObjectNode list() {
        ObjectNode list = Json.object()
                .put("format", ListedArrangement.FORMAT)
                .put("version", ListedArrangement.VERSION)
                .put("name", project.about().title())
                .put("sampleRate", composition.rate())
                .put("channels", 2)
                .put("length", Math.max(1, composition.length()))
                .put("panLaw", ListedArrangement.PAN_LAW);
        list.set("sources", Json.array(sources.all(), ListedSources.Entry::json));
        List<ObjectNode> tracks = new ArrayList<>();
        composition.tracks().forEach(track -> tracks.addAll(tracks(track)));
        list.set("tracks", Json.array(tracks, track -> track));
        return list;
    }

    /** One track of the list for each number of channels on a track of ours; an empty one stays one. */
    private List<ObjectNode> tracks(Track track) {
        Map<Integer, List<ObjectNode>> byChannels = new TreeMap<>();
        for (Placement placement : track.placements()) {
            sources.of(placement.clip())
                    .ifPresent(source -> clip(placement, source)
                            .ifPresent(clip -> byChannels
                                    .computeIfAbsent(source.channels(), channels -> new ArrayList<>())
                                    .add(clip)));
        }
        if (byChannels.isEmpty()) {
            byChannels.put(1, List.of());
        }
        boolean whole = byChannels.size() == 1;
        List<ObjectNode> tracks = new ArrayList<>();
        byChannels.forEach((channels, clips) -> tracks.add(track(track, whole, channels, clips)));
        return tracks;
    }

    private ObjectNode track(Track track, boolean whole, int channels, List<ObjectNode> clips) {
        String kind = channels == 1 ? "mono" : "stereo";
        ObjectNode node = Json.object()
                .put("id", whole ? track.id().value() : track.id() + "-" + kind)
                .put("name", whole ? track.name() : track.name() + " (" + kind + ")")
                .put("channels", channels)
                .put("mute", !composition.isHeard(track))
                .put("gainDb", track.gainDb())
                .put("pan", track.pan());
        node.set("clips", Json.array(clips, clip -> clip));
        return node;
    }

    /**
     * A list counts source frames, so at another rate not every frame of ours can begin a clip: it then begins at the
     * next one that can, in time with the rest.
     */
    private Optional<ObjectNode> clip(Placement placement, ListedSources.Entry source) {
        long offset = source.frameFrom(placement.source().start(), composition.rate());
        long skipped =
                offset * composition.rate() / source.rate() - placement.source().start();
        long length = placement.length() - skipped;
        if (length < 1) {
            return Optional.empty();
        }
        nudged += skipped > 0 ? 1 : 0;
        ObjectNode node = Json.object()
                .put("id", placement.id().value())
                .put("source", source.id())
                .put("start", placement.start() + skipped)
                .put("length", length)
                .put("sourceOffset", offset)
                .put("gainDb", placement.gainDb() + source.gainDb());
        node.set("fadeIn", fade(placement.fadeIn().atMost(length)));
        node.set("fadeOut", fade(placement.fadeOut().atMost(length)));
        return Optional.of(node);
    }

    private static ObjectNode fade(Fade fade) {
        return Json.object().put("frames", fade.frames()).put("shape", PlacementText.shapeName(fade.shape()));
    }

    private void noteWhatIsLost() {
        composition
                .placements()
                .map(Placement::clip)
                .distinct()
                .filter(id -> project.clips().find(id).isEmpty())
                .forEach(id -> leftOut.add("Clip " + id + " is missing from the library"));
        for (Track track : composition.tracks()) {
            if (!track.gainAutomation().isEmpty() || !track.panAutomation().isEmpty()) {
                leftOut.add("The automation of track \"" + track.name() + "\" is left out");
            }
        }
        if (nudged > 0) {
            leftOut.add(nudged + (nudged == 1 ? " clip begins" : " clips begin")
                    + " up to a few milliseconds later, at a whole frame of the source");
        }
        if (!composition.sections().isEmpty() || !composition.markers().isEmpty()) {
            leftOut.add("Sections and markers are left out");
        }
    }

    /** The name of a clip as a message shows it. */
    static String named(Clip clip) {
        return "Clip \"" + clip.name() + "\"";
    }
}
