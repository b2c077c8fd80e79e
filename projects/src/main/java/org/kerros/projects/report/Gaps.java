package org.kerros.projects.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.kerros.library.CheckpointCard;
import org.kerros.library.Clip;
import org.kerros.library.MediaHash;
import org.kerros.library.Provenance;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Track;

/** Finds what a piece leaves open and says it in words, the weightiest first. */
final class Gaps {
    private static final Pattern LICENCE = Pattern.compile(
            "licen[cs]e|gpl|cc[ -]?(0|by)|creative commons|public domain|\\bmit\\b|apache|bsd|own (voice|recording|sound)"
                    + "|consent|permission|copyright",
            Pattern.CASE_INSENSITIVE);

    private final ReportFacts facts;
    private final Ancestry ancestry;
    private final List<String> found = new ArrayList<>();

    private Gaps(ReportFacts facts, Ancestry ancestry) {
        this.facts = facts;
        this.ancestry = ancestry;
    }

    static List<String> of(ReportFacts facts, Ancestry ancestry) {
        Gaps gaps = new Gaps(facts, ancestry);
        gaps.words();
        gaps.piece();
        gaps.library();
        gaps.models();
        gaps.sound();
        return List.copyOf(gaps.found);
    }

    private void words() {
        note(facts.title().isBlank(), "The piece has no title.");
        note(facts.author().isBlank(), "The author is not named.");
        note(facts.concept().isBlank(), "The concept text is empty.");
    }

    private void piece() {
        note(ancestry.used().isEmpty(), "No sound is placed yet.");
        for (Track track : facts.composition().tracks()) {
            int placed = track.placements().size();
            note(
                    placed > 0 && !facts.composition().isHeard(track),
                    "The track " + Words.quoted(track.name()) + " is not heard, because "
                            + (track.mute() ? "it is muted" : "other tracks are soloed") + ": "
                            + Figures.count(placed, "placement") + (placed == 1 ? " is" : " are") + " left out.");
        }
        clips(
                ancestry.used(),
                clip -> !clip.format().isAudio(),
                "holds notes and is silent",
                "hold notes and are silent",
                " until a voice renders them");
    }

    private void library() {
        List<ClipId> unknown = ancestry.all().stream()
                .filter(id -> ancestry.clip(id).isEmpty())
                .toList();
        note(unknown, "is not in the library", "are not in the library", "");
        clips(
                ancestry.all(),
                clip -> !facts.library().media().test(clip.media()),
                "has lost its media file",
                "have lost their media files",
                "");
        clips(
                ancestry.all(),
                Gaps::isUnconfirmed,
                "was imported and nobody confirmed where it came from",
                "were imported and nobody confirmed where they came from",
                "");
        clips(ancestry.used(), this::isUnmeasured, "has not been analysed", "have not been analysed", "");
    }

    private static boolean isUnconfirmed(Clip clip) {
        return clip.provenance() instanceof Provenance.Imported file && !file.confirmed();
    }

    private boolean isUnmeasured(Clip clip) {
        return clip.format().isAudio()
                && facts.library().descriptors().apply(clip.id()).isEmpty();
    }

    private void models() {
        madeBy(card -> card.isEmpty(), "come from a model nobody described", "comes from a model nobody described");
        madeBy(
                card -> card.isPresent() && card.get().licence().isBlank(),
                "have no model licence",
                "has no model licence");
        madeBy(
                card -> card.isPresent() && card.get().dataset().isBlank(),
                "come from a model that does not say what it was trained on",
                "comes from a model that does not say what it was trained on");
        madeBy(
                card -> card.isPresent() && !card.get().dataset().isBlank() && !namesLicence(card.get()),
                "have no data-set licence",
                "has no data-set licence");
    }

    private static boolean namesLicence(CheckpointCard card) {
        return LICENCE.matcher(card.dataset().toLowerCase(Locale.ROOT)).find();
    }

    private void madeBy(Predicate<Optional<CheckpointCard>> asked, String several, String one) {
        Map<MediaHash, List<ClipId>> models = new LinkedHashMap<>(ancestry.models());
        models.keySet().removeIf(hash -> !asked.test(ancestry.card(hash)));
        long clips = models.values().stream().mapToLong(List::size).sum();
        List<String> names = models.keySet().stream()
                .map(hash -> ancestry.card(hash)
                        .map(CheckpointCard::name)
                        .orElse(hash.hex().substring(0, 10) + "…"))
                .toList();
        note(
                clips > 0,
                Figures.count(clips, "clip") + " " + (clips == 1 ? one : several) + ": made with " + Words.some(names)
                        + ".");
    }

    private void sound() {
        ReportExports exports = facts.exports();
        note(exports.mix() == null, "No mix was bounced.");
        note(exports.stems().isEmpty(), "No stems were written.");
        Double peak = exports.mix() == null ? null : exports.mix().truePeak();
        note(peak != null && peak > 0, "The mix clips: its true peak is " + Figures.measure(peak, "dBTP") + ".");
        Double residual = exports.residualDb();
        note(
                residual != null && residual > -120,
                "The stems do not add up to the mix: " + Figures.measure(residual, "dBFS") + " are left over.");
    }

    private void clips(List<ClipId> among, Predicate<Clip> asked, String one, String several, String more) {
        note(
                among.stream()
                        .filter(id -> ancestry.clip(id).filter(asked).isPresent())
                        .toList(),
                one,
                several,
                more);
    }

    private void note(List<ClipId> clips, String one, String several, String more) {
        List<String> names = clips.stream().map(ancestry::name).toList();
        note(
                !clips.isEmpty(),
                Figures.count(clips.size(), "clip") + " " + (clips.size() == 1 ? one : several) + more + ": "
                        + Words.some(names) + ".");
    }

    private void note(boolean open, String gap) {
        if (open) {
            found.add(gap);
        }
    }
}
