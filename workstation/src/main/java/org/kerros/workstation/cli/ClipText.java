package org.kerros.workstation.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kerros.library.Clip;
import org.kerros.library.Descriptors;
import org.kerros.library.Provenance;
import org.kerros.library.Recipe;
import org.kerros.timeline.Placement;
import org.kerros.timeline.Track;
import org.kerros.workstation.studio.DescribeClip;
import org.kerros.workstation.studio.Studio;

/** Writes clips for people. */
final class ClipText {
    private final Studio studio;

    ClipText(Studio studio) {
        this.studio = studio;
    }

    String table(List<Clip> clips) {
        Table table = new Table("ID", "NAME", "LENGTH", "FROM", "LOUDNESS", "RATING", "TAGS");
        clips.forEach(clip -> table.row(
                clip.id(),
                clip.name(),
                Times.clock(clip.format().seconds()),
                from(clip.provenance()),
                loudness(clip),
                clip.notice().rating() == 0 ? "-" : "*".repeat(clip.notice().rating()),
                String.join(" ", clip.notice().tags())));
        return clips.isEmpty() ? "no clips\n" : table.toString();
    }

    private static String from(Provenance provenance) {
        return DescribeClip.recipe(provenance).map(Recipe::maker).orElseGet(() -> DescribeClip.origin(provenance));
    }

    private String loudness(Clip clip) {
        OptionalDouble lufs = studio.clips()
                .descriptors(clip.id())
                .map(Descriptors::loudnessLufs)
                .orElse(OptionalDouble.empty());
        return lufs.isPresent() ? String.format(Locale.ROOT, "%.1f LUFS", lufs.getAsDouble()) : "-";
    }

    String whole(DescribeClip described) {
        Clip clip = described.clip();
        Facts facts = new Facts(clip.name() + "  (" + clip.id() + ")");
        facts.fact("length", Times.clock(clip.format().seconds()));
        if (clip.format().isAudio()) {
            facts.fact("format", clip.format().rate() + " Hz, " + clip.format().channels() + " ch");
        } else {
            facts.fact("format", "notes");
            described
                    .notes()
                    .ifPresent(notes -> facts.fact(
                            "notes",
                            notes.notes().stream()
                                    .map(note -> Pitches.name(note.pitch()))
                                    .collect(Collectors.joining(" "))));
        }
        described.descriptors().ifPresent(found -> measured(facts, found));
        facts.fact("media", clip.media().hex());
        origin(facts, clip.provenance());
        facts.fact(
                "rating",
                clip.notice().rating() == 0 ? "" : "*".repeat(clip.notice().rating()));
        facts.fact("tags", String.join(" ", clip.notice().tags()));
        facts.fact("note", clip.notice().note());
        facts.fact("placed", placed(clip));
        return facts + ancestors(described);
    }

    private static void measured(Facts facts, Descriptors found) {
        fact(facts, "peak", found.peak(), "dBFS");
        fact(facts, "loudness", found.loudness(), "LUFS");
        fact(facts, "pitch", found.pitch(), "Hz");
        fact(facts, "brightness", found.brightness(), "Hz");
        facts.fact("onsets", found.onsets().size());
    }

    private static void fact(Facts facts, String name, @Nullable Double value, String unit) {
        facts.fact(name, value == null ? "" : String.format(Locale.ROOT, "%.1f %s", value, unit));
    }

    private static void origin(Facts facts, Provenance provenance) {
        facts.fact("origin", DescribeClip.origin(provenance) + " on " + provenance.when());
        if (provenance instanceof Provenance.Imported imported) {
            facts.fact("file", imported.fileName() + " (" + imported.encoding() + ")");
            facts.fact(
                    imported.confirmed() ? "facts" : "suggested",
                    inWords(imported.suggested().values()));
        }
        DescribeClip.recipe(provenance).ifPresent(recipe -> {
            facts.fact("made by", recipe.maker() + (recipe.mode().equals(recipe.maker()) ? "" : ", " + recipe.mode()));
            facts.fact(
                    "model",
                    recipe.model().map(hash -> hash.hex().substring(0, 10)).orElse(""));
            facts.fact("seed", recipe.seed());
            facts.fact("settings", inWords(recipe.settings().values()));
            facts.fact("engine", recipe.engine());
        });
    }

    private static String inWords(Map<String, Object> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private String placed(Clip clip) {
        int rate = studio.composition().rate();
        return studio.composition().tracks().stream()
                .flatMap(track -> track.placements().stream()
                        .filter(placement -> placement.clip().equals(clip.id()))
                        .map(placement -> placed(track, placement, rate)))
                .collect(Collectors.joining("\n"));
    }

    private static String placed(Track track, Placement placement, int rate) {
        return "on " + track.name() + " at " + Times.clock((double) placement.start() / rate);
    }

    private String ancestors(DescribeClip described) {
        StringBuilder text = new StringBuilder();
        described.ancestry().ancestors().forEach(clip -> {
            Facts facts = new Facts("made from " + clip.name() + "  (" + clip.id() + ")");
            origin(facts, clip.provenance());
            text.append(facts);
        });
        described
                .ancestry()
                .missing()
                .forEach(id -> text.append("made from ").append(id).append(", which is not in this project\n"));
        return text.toString();
    }
}
