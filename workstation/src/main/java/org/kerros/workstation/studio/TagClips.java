package org.kerros.workstation.studio;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kerros.library.Clip;
import org.kerros.library.Provenance;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/** Changes what people say about clips: tags, rating and note. Done at once, on the editing thread. */
public final class TagClips {
    private final Studio studio;

    public TagClips(Studio studio) {
        this.studio = studio;
    }

    /**
     * What to change.
     *
     * @param add tags that come
     * @param remove tags that go
     * @param rating 0 to 5, or null to leave it
     * @param note or null to leave it
     */
    public record Change(
            List<String> add,
            List<String> remove,
            @Nullable Integer rating,
            @Nullable String note) {
        public Change {
            add = List.copyOf(add);
            remove = List.copyOf(remove);
            if (rating != null && (rating < 0 || rating > 5)) {
                throw new KerrosException(
                        Problem.USAGE, "a rating goes from 0 to 5, not to " + rating, "give 0 for no rating");
            }
        }
    }

    /** Changes all of them. */
    public List<Clip> change(List<ClipId> ids, Change change) {
        List<Clip> clips = ids.stream().map(studio::clip).toList();
        List<Clip> changed = clips.stream()
                .map(clip -> clip.withNotice(changed(clip.notice(), change)))
                .toList();
        studio.update(changed);
        return changed;
    }

    private static Clip.Notice changed(Clip.Notice before, Change change) {
        List<String> tags = new ArrayList<>(before.tags());
        tags.removeAll(change.remove());
        tags.addAll(change.add());
        return new Clip.Notice(
                tags,
                change.rating() == null ? before.rating() : change.rating(),
                change.note() == null ? before.note() : change.note());
    }

    /** Gives a clip another name. */
    public Clip rename(ClipId id, String name) {
        Clip renamed = studio.clip(id).withName(name);
        studio.update(List.of(renamed));
        return renamed;
    }

    /** Confirms what the name of an imported file suggested. */
    public Clip confirm(ClipId id) {
        Clip clip = studio.clip(id);
        if (!(clip.provenance() instanceof Provenance.Imported imported)) {
            return clip;
        }
        Clip confirmed = clip.withProvenance(new Provenance.Imported(
                imported.when(),
                imported.fileName(),
                imported.encoding(),
                imported.original(),
                imported.suggested(),
                true));
        studio.update(List.of(confirmed));
        return confirmed;
    }
}
