package org.kerros.workstation.ui.treat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Placement;
import org.kerros.timeline.PlacementId;
import org.kerros.timeline.Treatment;
import org.kerros.timeline.edit.Edit;
import org.kerros.timeline.edit.SplitPlacement;
import org.kerros.timeline.edit.Together;
import org.kerros.timeline.edit.TreatPlacement;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.words.Texts;

/** Turns placements, or parts of them, into clouds of their own sound, and back. Each is one edit. */
public final class Granulating {
    private static final int MOST_SEED = 100_000;
    private static final double LONGEST_FADE = 0.25;

    private final Desk desk;
    private final RandomGenerator dice;

    public Granulating(Desk desk, RandomGenerator dice) {
        this.desk = desk;
        this.dice = dice;
    }

    /** Makes clouds of what is selected, as far as it is none yet. */
    public void selected() {
        List<Edit> edits = new ArrayList<>();
        chosen().stream()
                .filter(placement -> !(placement.treatment() instanceof Treatment.Cloud))
                .forEach(placement -> edits.add(cloud(placement, placement.id(), placement.range())));
        apply(edits);
    }

    /** Makes a cloud of the part of what is selected that lies in the loop; the rest stays as it is. */
    public void insideLoop() {
        Optional<FrameRange> loop = desk.loop().get();
        List<Edit> edits = new ArrayList<>();
        loop.ifPresent(range -> chosen().stream()
                .filter(placement -> placement.range().overlaps(range))
                .forEach(placement ->
                        edits.addAll(part(placement, placement.range().intersection(range)))));
        apply(edits);
    }

    private List<Edit> part(Placement placement, FrameRange range) {
        List<Edit> edits = new ArrayList<>();
        PlacementId middle = placement.id();
        if (range.start() > placement.start()) {
            middle = newId();
            edits.add(new SplitPlacement(placement.id(), range.start(), middle));
        }
        if (range.end() < placement.end()) {
            edits.add(new SplitPlacement(middle, range.end(), newId()));
        }
        edits.add(cloud(placement, middle, range));
        return edits;
    }

    private PlacementId newId() {
        return new PlacementId(desk.piece().newId("p"));
    }

    /** The cloud follows the clip where it was heard, so that time stays and only its texture changes. */
    private Edit cloud(Placement placement, PlacementId id, FrameRange range) {
        double rate = desk.piece().composition().get().rate();
        double ratio = placement.treatment() instanceof Treatment.Stretch stretch ? stretch.ratio() : 1;
        double offset = (placement.source().start() + range.start() - placement.start()) / ratio;
        double fade = Math.min(LONGEST_FADE, range.length() / rate / 8);
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("from", text(offset / rate));
        settings.put("to", text((offset + range.length() / ratio) / rate));
        settings.put("position", "0");
        settings.put("scan", text(1 / ratio));
        settings.put("spray", "0.05");
        settings.put("attack", text(fade));
        settings.put("release", text(fade));
        Treatment cloud =
                new Treatment.Cloud(range.length(), 1L + dice.nextInt(MOST_SEED), settings, Map.of(), List.of());
        return new TreatPlacement(id, cloud, new FrameRange(0, range.length()));
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    /** Plays the clips of what is selected as they are again: the part that clouds took grains from. */
    public void back() {
        List<Edit> edits = new ArrayList<>();
        chosen().stream()
                .filter(placement -> !(placement.treatment() instanceof Treatment.Plain))
                .forEach(placement -> edits.add(plain(placement)));
        if (!edits.isEmpty()) {
            desk.piece().apply(edits.size() == 1 ? edits.get(0) : new Together(Texts.of("edit.plain"), edits));
        }
    }

    private Edit plain(Placement placement) {
        int rate = desk.piece().composition().get().rate();
        long clip = desk.piece()
                .face(placement.clip())
                .map(face -> face.format().framesAt(rate))
                .orElse(placement.source().end());
        long start = start(placement, rate);
        long from = Math.max(0, Math.min(clip - 1, start));
        long length = Math.max(1, Math.min(clip - from, placement.length()));
        return new TreatPlacement(placement.id(), Treatment.PLAIN, new FrameRange(from, length));
    }

    private static long start(Placement placement, int rate) {
        if (placement.treatment() instanceof Treatment.Cloud cloud) {
            return Math.round(Double.parseDouble(cloud.settings().getOrDefault("from", "0")) * rate);
        }
        double ratio = placement.treatment() instanceof Treatment.Stretch stretch ? stretch.ratio() : 1;
        return Math.round(placement.source().start() / ratio);
    }

    private List<Placement> chosen() {
        return desk.piece()
                .composition()
                .get()
                .placements()
                .filter(placement -> desk.selection().placements().get().contains(placement.id()))
                .toList();
    }

    private void apply(List<Edit> edits) {
        if (!edits.isEmpty()) {
            desk.piece().apply(new Together(Texts.of("edit.granulate"), edits));
        }
    }
}
