package org.kerros.projects;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kerros.library.FileProblems;
import org.kerros.library.JsonText;
import org.kerros.timeline.Fade;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/**
 * What an edit list says, version 1: checked in itself, not yet against its sources.
 *
 * @param rate of the project in Hz; all positions count in it
 * @param length of the piece in frames
 */
record ListedArrangement(String name, int rate, long length, List<Source> sources, List<ListedTrack> tracks) {
    static final String FORMAT = "edl";
    static final int VERSION = 1;
    static final String PAN_LAW = "sin-cos-3dB";

    /** A sound file. */
    record Source(String id, String file, int rate, int channels, long frames, int bits) {}

    /** A track. */
    record ListedTrack(String id, String name, boolean mute, double gainDb, double pan, List<ListedClip> clips) {}

    /** A placement; its range of the source counts in project frames. */
    record ListedClip(
            String id, Source source, FrameRange range, long start, double gainDb, Fade fadeIn, Fade fadeOut) {}

    /**
     * Reads an edit list.
     *
     * @throws KerrosException if it is missing, or something in it is missing or makes no sense
     */
    static ListedArrangement read(Path file) {
        JsonPlace list = document(file);
        list.at("format").requireText(FORMAT);
        if (list.at("version").wholeSmall(0) != VERSION) {
            throw list.wrong(
                    "it is of version " + list.at("version").wholeSmall(0) + ", Kerros knows version " + VERSION);
        }
        list.at("channels").oneOf(List.of(2));
        list.at("panLaw").requireText(PAN_LAW);
        int rate = list.at("sampleRate").wholeSmall(1);
        List<Source> sources =
                list.members("sources").stream().map(ListedArrangement::source).toList();
        Map<String, Source> byId = byId(list, sources);
        return new ListedArrangement(
                list.at("name").text(),
                rate,
                list.at("length").whole(1),
                sources,
                list.members("tracks").stream()
                        .map(track -> track(track, byId, rate))
                        .toList());
    }

    private static JsonPlace document(Path file) {
        try {
            JsonNode node = JsonText.read(Files.readAllBytes(file));
            if (!node.isObject()) {
                throw new IOException("no JSON object");
            }
            return new JsonPlace(String.valueOf(file.getFileName()), node);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw FileProblems.unusable(file, "is no JSON: " + e.getOriginalMessage(), "choose an edit list", e);
        } catch (IOException e) {
            if (Files.isRegularFile(file) && Files.isReadable(file)) {
                throw FileProblems.unusable(file, "is no edit list", "choose a file with an arrangement in JSON", e);
            }
            throw FileProblems.unreadable(file, e);
        }
    }

    private static Map<String, Source> byId(JsonPlace list, List<Source> sources) {
        Map<String, Source> byId = new HashMap<>();
        for (Source source : sources) {
            if (byId.put(source.id(), source) != null) {
                throw list.wrong("the source \"" + source.id() + "\" stands in it twice");
            }
        }
        return byId;
    }

    private static Source source(JsonPlace place) {
        return new Source(
                place.at("id").text(),
                place.at("file").text(),
                place.at("sampleRate").wholeSmall(1),
                place.at("channels").oneOf(List.of(1, 2)),
                place.at("frames").whole(1),
                place.at("bits").oneOf(List.of(16, 24, 32)));
    }

    private static ListedTrack track(JsonPlace place, Map<String, Source> sources, int rate) {
        int channels = place.at("channels").oneOf(List.of(1, 2));
        return new ListedTrack(
                place.at("id").text(),
                place.at("name").text(),
                place.at("mute").flag(),
                place.at("gainDb").number(),
                place.at("pan").number(),
                place.members("clips").stream()
                        .map(clip -> clip(clip, sources, rate, channels))
                        .toList());
    }

    private static ListedClip clip(JsonPlace place, Map<String, Source> sources, int rate, int channels) {
        Source source = sources.get(place.at("source").text());
        if (source == null) {
            throw place.wrong("clip \"" + place.at("id").text() + "\" plays source \""
                    + place.at("source").text() + "\", which is not among its sources");
        }
        if (source.channels() != channels) {
            throw place.wrong("clip \"" + place.at("id").text() + "\" has " + source.channels()
                    + " channels, its track " + channels);
        }
        return new ListedClip(
                place.at("id").text(),
                source,
                range(place, source, rate),
                place.at("start").whole(0),
                place.at("gainDb").number(),
                fade(place.at("fadeIn")),
                fade(place.at("fadeOut")));
    }

    private static FrameRange range(JsonPlace place, Source source, int rate) {
        long offset = place.at("sourceOffset").whole(0);
        long length = place.at("length").whole(1);
        long scaled = place.make(() -> Math.multiplyExact(offset, rate));
        if (scaled % source.rate() != 0) {
            throw place.wrong("clip \"" + place.at("id").text() + "\" begins at source frame " + offset
                    + ", which is no whole frame at " + rate + " Hz");
        }
        FrameRange range = place.make(() -> new FrameRange(scaled / source.rate(), length));
        long most = (source.frames() * rate + source.rate() - 1) / source.rate();
        if (range.end() > most) {
            throw place.wrong("clip \"" + place.at("id").text() + "\" plays up to frame " + range.end()
                    + ", its source has " + most);
        }
        return range;
    }

    private static Fade fade(JsonPlace place) {
        String shape = place.at("shape").text();
        return place.make(() -> new Fade(place.at("frames").whole(0), PlacementText.shape(shape)));
    }

    /** The rule for a missing source file, so that all are named at once before anything is read. */
    static KerrosException missing(Path list, List<Path> files) {
        String more = files.size() == 1 ? "" : " and " + (files.size() - 1) + " more";
        return new KerrosException(
                Problem.NOT_FOUND,
                "\"" + list.getFileName() + "\" names the source \"" + files.get(0) + "\", which is not there" + more,
                "put the file there or correct the list");
    }
}
