package org.kerros.workstation.ui.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kerros.library.CheckpointCard;
import org.kerros.library.Clip;
import org.kerros.library.MediaHash;
import org.kerros.library.Provenance;
import org.kerros.timeline.ClipId;
import org.kerros.workstation.ui.desk.ClipFace;
import org.kerros.workstation.ui.desk.Piece;
import org.kerros.workstation.ui.words.Texts;

/** Finds everything a clip goes back to, down to models, data and files, as an indented list. */
final class Roots {
    private static final int DEEPEST = 24;

    private final Piece piece;
    private final List<Root> found = new ArrayList<>();

    private Roots(Piece piece) {
        this.piece = piece;
    }

    /** What a clip was made from; the clip itself is not in the list. */
    static List<Root> of(Clip clip, Piece piece) {
        Roots roots = new Roots(piece);
        roots.below(clip, 0);
        return List.copyOf(roots.found);
    }

    private void below(Clip clip, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        Provenance provenance = clip.provenance();
        if (provenance instanceof Provenance.Imported imported) {
            found.add(Root.of(depth, Root.Kind.FILE, imported.fileName(), imported.encoding()));
            if (imported.suggested().isEmpty()) {
                found.add(Root.of(depth + 1, Root.Kind.UNKNOWN, Texts.of("root.unknown"), ""));
            }
        } else if (provenance instanceof Provenance.Recorded recorded) {
            found.add(Root.of(depth, Root.Kind.FILE, recorded.device(), Texts.of("root.recorded")));
        } else if (provenance instanceof Provenance.Generated generated) {
            generated.recipe().model().ifPresent(hash -> model(hash, depth));
            generated.parents().forEach(parent -> parent(parent, depth));
        } else if (provenance instanceof Provenance.Processed processed) {
            processed.parents().forEach(parent -> parent(parent, depth));
        }
    }

    private void parent(ClipId id, int depth) {
        Optional<Clip> clip = piece.clips().find(id);
        if (clip.isEmpty()) {
            found.add(Root.of(depth, Root.Kind.UNKNOWN, Texts.of("root.missing", id), ""));
            return;
        }
        ClipFace face = ClipFace.of(clip.get(), piece.clips());
        found.add(new Root(
                depth,
                Root.Kind.CLIP,
                face.name(),
                Story.brief(clip.get().provenance()),
                Optional.of(id),
                Optional.of(face.origin())));
        below(clip.get(), depth + 1);
    }

    private void model(MediaHash hash, int depth) {
        Optional<CheckpointCard> card = piece.checkpoints().find(hash);
        if (card.isEmpty()) {
            found.add(Root.of(
                    depth, Root.Kind.MODEL, Texts.of("root.model", hash.hex().substring(0, 10)), ""));
            return;
        }
        String licence = card.get().licence().isBlank()
                ? Texts.of("root.noLicence")
                : card.get().licence();
        found.add(Root.of(
                depth,
                Root.Kind.MODEL,
                card.get().name(),
                Texts.of("root.licence", licence, card.get().id())));
        String data = card.get().dataset().isBlank()
                ? Texts.of("root.noData")
                : card.get().dataset();
        found.add(Root.of(depth + 1, Root.Kind.DATA, data, ""));
    }
}
