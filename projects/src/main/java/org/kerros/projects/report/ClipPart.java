package org.kerros.projects.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kerros.library.CheckpointCard;
import org.kerros.library.Clip;
import org.kerros.library.Descriptors;
import org.kerros.library.Recipe;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Placement;

/** The inventory: every clip that is heard, and every clip those were made from. */
final class ClipPart implements Part {
    private static final int MOST_PLACES = 4;

    private final ReportFacts facts;
    private final Ancestry ancestry;

    ClipPart(ReportFacts facts, Ancestry ancestry) {
        this.facts = facts;
        this.ancestry = ancestry;
    }

    @Override
    public String title() {
        return "Clips";
    }

    @Override
    public String anchor() {
        return "clips";
    }

    @Override
    public boolean isWide() {
        return !ancestry.all().isEmpty();
    }

    @Override
    public void write(Html html) {
        if (ancestry.all().isEmpty()) {
            html.element("p", "No clip is placed yet.", "class", "empty");
            return;
        }
        int placed = ancestry.used().size();
        int behind = ancestry.all().size() - placed;
        html.element(
                "p",
                Figures.count(placed, "clip") + (placed == 1 ? " is" : " are") + " placed; " + behind
                        + (behind == 1 ? " more stands" : " more stand")
                        + " behind them. Loudness and pitch are those of the whole clip, before any gain.");
        Table table = Table.open(
                html,
                "clips",
                "Clip",
                "Placed at",
                "#Length",
                "Model or maker",
                "#Seed",
                "Key settings",
                "#LUFS",
                "#Pitch");
        ancestry.used().forEach(id -> row(html, table, id));
        ancestry.all().stream().filter(id -> ancestry.placements(id).isEmpty()).forEach(id -> row(html, table, id));
        table.close();
    }

    private void row(Html html, Table table, ClipId id) {
        Optional<Recipe> recipe = ancestry.recipe(id);
        Optional<Descriptors> measured = facts.library().descriptors().apply(id);
        table.row(() -> table.cell(() -> Badge.clip(html, ancestry, id))
                .cell(places(id))
                .cell(ancestry.clip(id)
                        .map(clip -> Figures.length(clip.format().seconds()))
                        .orElse(Figures.UNKNOWN))
                .cell(ancestry.clip(id).map(this::maker).orElse("not in the library"))
                .cell(recipe.map(found -> Long.toString(found.seed())).orElse(Figures.UNKNOWN))
                .cell(recipe.map(found -> String.join(", ", Deed.tellingSettings(found)))
                        .orElse(""))
                .cell(measured.map(found -> Figures.tenths(found.loudness())).orElse(Figures.UNKNOWN))
                .cell(measured.map(found -> Figures.hertz(found.pitch())).orElse(Figures.UNKNOWN)));
    }

    private String places(ClipId id) {
        List<Placement> placements = ancestry.placements(id);
        if (placements.isEmpty()) {
            return "behind others";
        }
        String first = placements.stream()
                .limit(MOST_PLACES)
                .map(placement -> Figures.clock(
                        (double) placement.start() / facts.composition().rate()))
                .collect(Collectors.joining(", "));
        int rest = placements.size() - MOST_PLACES;
        return rest > 0 ? first + " and " + rest + " more" : first;
    }

    private String maker(Clip clip) {
        Optional<Recipe> recipe = Ancestry.recipe(clip);
        if (recipe.isEmpty()) {
            return Words.shortened(Deed.inWords(clip.provenance()), 60);
        }
        List<String> parts = new ArrayList<>(List.of(recipe.get().maker()));
        recipe.get()
                .model()
                .ifPresent(hash -> parts.add(ancestry.card(hash)
                        .map(CheckpointCard::name)
                        .map(Words::quoted)
                        .orElse(hash.hex().substring(0, 10) + "…")));
        return String.join(" ", parts);
    }
}
