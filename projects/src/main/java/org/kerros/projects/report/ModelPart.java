package org.kerros.projects.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kerros.library.CheckpointCard;
import org.kerros.library.MediaHash;
import org.kerros.timeline.ClipId;

/** The models that made something in the piece: licence, data, hash and training. */
final class ModelPart implements Part {
    private final Ancestry ancestry;

    ModelPart(Ancestry ancestry) {
        this.ancestry = ancestry;
    }

    @Override
    public String title() {
        return "Models and data sets";
    }

    @Override
    public String anchor() {
        return "models";
    }

    @Override
    public void write(Html html) {
        Map<MediaHash, List<ClipId>> models = ancestry.models();
        if (models.isEmpty()) {
            html.element("p", "No neural model made any of the placed sound.", "class", "empty");
        }
        models.forEach((hash, clips) -> {
            html.open("div", "class", "model", "id", anchor(hash));
            Optional<CheckpointCard> card = ancestry.card(hash);
            html.open("h3");
            Badge.write(html, clips.isEmpty() ? Origin.OTHER : ancestry.origin(clips.get(0)));
            html.text(" " + card.map(found -> Words.shortened(found.name(), 80)).orElse("A model nobody described"));
            html.close();
            card.ifPresentOrElse(found -> described(html, found, clips), () -> unknown(html, hash, clips));
            html.close().newLine();
        });
    }

    /** Where in the page a model stands. */
    static String anchor(MediaHash hash) {
        return "model-" + hash.hex().substring(0, 16);
    }

    private void described(Html html, CheckpointCard card, List<ClipId> clips) {
        long bytes = card.parts().stream().mapToLong(CheckpointCard.Part::bytes).sum();
        Table.Facts facts = new Table.Facts(html)
                .with("Generator", card.generator())
                .with("Makes", card.rate() == 0 ? "notes" : "sound at " + Figures.rate(card.rate()))
                .with("Licence", orUnknown(card.licence()))
                .with("Trained on", orUnknown(card.dataset()))
                .with("Hash", () -> html.element("code", card.hash().hex()))
                .with("Files", Figures.count(card.parts().size(), "file") + ", " + Figures.bytes(bytes));
        card.facts().values().forEach((name, value) -> facts.with(capital(Words.spaced(name)), Figures.setting(value)));
        facts.with("Made", () -> made(html, clips));
        facts.close();
    }

    private void unknown(Html html, MediaHash hash, List<ClipId> clips) {
        new Table.Facts(html)
                .with("Licence", orUnknown(""))
                .with("Trained on", orUnknown(""))
                .with("Hash", () -> html.element("code", hash.hex()))
                .with("Made", () -> made(html, clips))
                .close();
    }

    private void made(Html html, List<ClipId> clips) {
        html.text(Figures.count(clips.size(), "clip") + " here: ");
        for (int i = 0; i < clips.size(); i++) {
            html.text(i == 0 ? "" : ", ");
            Badge.name(html, ancestry, clips.get(i));
        }
    }

    private static String orUnknown(String words) {
        return words.isBlank() ? "unknown: nobody has said" : words;
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
