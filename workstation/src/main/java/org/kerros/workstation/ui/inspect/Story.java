package org.kerros.workstation.ui.inspect;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.kerros.library.Clip;
import org.kerros.library.Provenance;
import org.kerros.library.Recipe;
import org.kerros.library.Settings;
import org.kerros.workstation.ui.desk.Piece;
import org.kerros.workstation.ui.words.Say;
import org.kerros.workstation.ui.words.Texts;

/** Says in plain words how a clip came to be. */
final class Story {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH).withZone(ZoneId.systemDefault());
    private static final int LONGEST_LIST = 8;

    private Story() {}

    /** A sentence or two: who made it, from what, when. */
    static String of(Clip clip, Piece piece) {
        Provenance provenance = clip.provenance();
        String when = WHEN.format(provenance.when());
        if (provenance instanceof Provenance.Imported imported) {
            return Texts.of("story.imported", imported.fileName(), imported.encoding(), when);
        }
        if (provenance instanceof Provenance.Recorded recorded) {
            return Texts.of("story.recorded", recorded.device(), when);
        }
        if (provenance instanceof Provenance.Generated generated) {
            Recipe recipe = generated.recipe();
            String model = recipe.model()
                    .flatMap(piece.checkpoints()::find)
                    .map(card -> card.name())
                    .orElse(Texts.of("story.someModel"));
            return Texts.of("story.generated", maker(recipe.maker()), model, String.valueOf(recipe.seed()), when);
        }
        Recipe recipe = ((Provenance.Processed) provenance).recipe();
        return Texts.of(
                "story.processed", deed(recipe.maker()), parents(recipe, piece), String.valueOf(recipe.seed()), when);
    }

    private static String parents(Recipe recipe, Piece piece) {
        return recipe.inputs().stream()
                .map(id -> piece.clips().find(id).map(Clip::name).orElse(id.value()))
                .map(name -> "“" + name + "”")
                .collect(Collectors.joining(", "));
    }

    /** A few words, as they stand beside a name in a list. */
    static String brief(Provenance provenance) {
        if (provenance instanceof Provenance.Generated generated) {
            return Texts.of(
                    "brief.generated",
                    maker(generated.recipe().maker()),
                    String.valueOf(generated.recipe().seed()));
        }
        if (provenance instanceof Provenance.Processed processed) {
            return Texts.of(
                    "brief.processed",
                    deed(processed.recipe().maker()),
                    String.valueOf(processed.recipe().seed()));
        }
        return Texts.of(provenance instanceof Provenance.Recorded ? "brief.recorded" : "brief.imported");
    }

    /** The settings of the recipe, if there is one. */
    static Settings settings(Provenance provenance) {
        if (provenance instanceof Provenance.Generated generated) {
            return generated.recipe().settings();
        }
        return provenance instanceof Provenance.Processed processed
                ? processed.recipe().settings()
                : Settings.NONE;
    }

    /** A setting as people read it. */
    static String value(Object value) {
        if (value instanceof Number number) {
            return Say.brief(number.doubleValue());
        }
        if (value instanceof List<?> list) {
            String shown = list.stream().limit(LONGEST_LIST).map(Story::value).collect(Collectors.joining(", "));
            return list.size() > LONGEST_LIST ? Texts.of("story.more", shown, list.size()) : shown;
        }
        return value instanceof Boolean flag ? Texts.of(flag ? "yes" : "no") : value.toString();
    }

    /** The name of a setting as words: "pitchSpread" is "pitch spread". */
    static String name(Map.Entry<String, ?> setting) {
        return words(setting.getKey());
    }

    static String words(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }

    private static String maker(String maker) {
        return Texts.has("maker." + maker) ? Texts.of("maker." + maker) : maker;
    }

    private static String deed(String maker) {
        return Texts.has("deed." + maker) ? Texts.of("deed." + maker) : Texts.of("deed.other", maker);
    }
}
