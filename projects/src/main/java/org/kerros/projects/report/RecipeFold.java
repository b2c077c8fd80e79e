package org.kerros.projects.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kerros.library.Clip;
import org.kerros.library.MediaFormat;
import org.kerros.library.MediaHash;
import org.kerros.library.Provenance;
import org.kerros.library.Recipe;
import org.kerros.library.Settings;
import org.kerros.timeline.ClipId;

/** All that is recorded of one clip, folded away until somebody asks; always open on paper. */
final class RecipeFold {
    private static final int LONGEST_VALUE = 1_200;

    private final Html html;
    private final Ancestry ancestry;

    RecipeFold(Html html, Ancestry ancestry) {
        this.html = html;
        this.ancestry = ancestry;
    }

    void write(ClipId id) {
        html.open("details", "class", "recipe", "id", ancestry.anchor(id)).open("summary");
        Badge.write(html, ancestry.origin(id));
        html.text(" ").element("strong", ancestry.name(id));
        Optional<Clip> clip = ancestry.clip(id);
        html.text(" — " + clip.map(found -> Deed.inWords(found.provenance())).orElse("not in the library"));
        html.close();
        clip.ifPresent(this::known);
        html.close().newLine();
    }

    private void known(Clip clip) {
        Table.Facts facts = new Table.Facts(html);
        facts.with(
                "Clip",
                () -> html.element("code", clip.id().value())
                        .text(" · " + format(clip.format()) + " · "
                                + Figures.dateAndTime(clip.provenance().when())));
        facts.with("Content", () -> html.element("code", clip.media().hex()));
        Ancestry.recipe(clip).ifPresent(recipe -> recipe(facts, recipe));
        if (clip.provenance() instanceof Provenance.Generated made
                && !made.outcome().isEmpty()) {
            facts.with("Outcome", () -> values(made.outcome()));
        }
        if (clip.provenance() instanceof Provenance.Imported file) {
            imported(facts, file);
        }
        notice(facts, clip.notice());
        facts.close();
    }

    private static void notice(Table.Facts facts, Clip.Notice notice) {
        if (!notice.note().isBlank()) {
            facts.with("Note", notice.note());
        }
        if (!notice.tags().isEmpty()) {
            facts.with("Tags", String.join(", ", notice.tags()));
        }
    }

    private void recipe(Table.Facts facts, Recipe recipe) {
        facts.with("Made by", () -> maker(recipe));
        if (!recipe.settings().isEmpty()) {
            facts.with("Settings", () -> values(recipe.settings()));
        }
        if (!recipe.inputs().isEmpty()) {
            facts.with("Made from", () -> inputs(recipe.inputs()));
        }
    }

    private void maker(Recipe recipe) {
        boolean oneDeed = recipe.mode().isBlank() || recipe.mode().equals(recipe.maker());
        html.text(oneDeed ? recipe.maker() : recipe.maker() + ", " + recipe.mode());
        recipe.model().ifPresent(this::model);
        html.text(" · seed ").element("code", Long.toString(recipe.seed()));
        html.text(" · " + recipe.engine());
    }

    private void model(MediaHash hash) {
        html.text(" · model ");
        ancestry.card(hash)
                .ifPresentOrElse(
                        card -> html.element(
                                "a", Words.shortened(card.name(), 60), "href", "#" + ModelPart.anchor(hash)),
                        () -> html.element("code", hash.hex()));
    }

    private void inputs(List<ClipId> inputs) {
        for (int i = 0; i < inputs.size(); i++) {
            html.text(i == 0 ? "" : ", ");
            Badge.clip(html, ancestry, inputs.get(i));
        }
    }

    private void imported(Table.Facts facts, Provenance.Imported file) {
        facts.with("File", file.fileName() + " (" + file.encoding() + ")");
        facts.with("As it was", () -> html.element("code", file.original().hex()));
        facts.with("Evidence", Deed.evidence(file));
    }

    private void values(Settings settings) {
        html.element(
                "code",
                settings.values().entrySet().stream().map(RecipeFold::value).collect(Collectors.joining("  ")));
    }

    private static String value(Map.Entry<String, Object> entry) {
        String whole = entry.getKey() + "=" + entry.getValue();
        return whole.length() <= LONGEST_VALUE
                ? whole
                : Words.shortened(whole, LONGEST_VALUE) + " (the whole stands in the project)";
    }

    static String format(MediaFormat format) {
        if (!format.isAudio()) {
            return "notes, " + Figures.length(format.seconds());
        }
        String channels =
                format.channels() == 1 ? "mono" : format.channels() == 2 ? "stereo" : format.channels() + " channels";
        return channels + ", " + Figures.rate(format.rate()) + ", " + Figures.length(format.seconds()) + " ("
                + Figures.count(format.frames(), "frame") + ")";
    }
}
