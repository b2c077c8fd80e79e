package org.kerros.workstation.ui.mix;

import java.util.List;
import java.util.Optional;
import org.kerros.render.Effect;
import org.kerros.render.Effects;
import org.kerros.timeline.Insert;
import org.kerros.timeline.InsertId;
import org.kerros.timeline.Strip;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.edit.AddInsert;
import org.kerros.timeline.edit.Edit;
import org.kerros.timeline.edit.MoveInsert;
import org.kerros.timeline.edit.RemoveInsert;
import org.kerros.timeline.edit.SwitchInsert;
import org.kerros.workstation.ui.words.Texts;

/** What can be done to the effects of one strip. */
final class Chain {
    private final MixerModel mixer;
    private final TrackId strip;

    Chain(MixerModel mixer, TrackId strip) {
        this.mixer = mixer;
        this.strip = strip;
    }

    List<Insert> inserts() {
        return mixer.strip(strip).map(Strip::inserts).orElse(List.of());
    }

    /** The effect's name for people; one this Kerros does not know says so. */
    static String title(Insert insert) {
        return Effects.named(insert.effect())
                .map(Effect::title)
                .orElseGet(() -> Texts.of("mix.unknownEffect", insert.effect()));
    }

    /** Adds an effect behind the others and opens it. */
    void add(String effect) {
        InsertId id = new InsertId(mixer.desk().piece().newId("e"));
        apply(new AddInsert(strip, inserts().size(), Insert.of(id, effect)));
        open(id);
    }

    void open(InsertId insert) {
        mixer.chosen().set(Optional.of(new InsertPlace(strip, insert)));
    }

    boolean isOpen(InsertId insert) {
        return mixer.chosen().get().equals(Optional.of(new InsertPlace(strip, insert)));
    }

    void switchOver(InsertId insert) {
        inserts().stream()
                .filter(found -> found.id().equals(insert))
                .findFirst()
                .ifPresent(found -> apply(new SwitchInsert(strip, insert, !found.on())));
    }

    void remove(InsertId insert) {
        apply(new RemoveInsert(strip, insert));
    }

    /** Moves an effect to a place counted from 0; past the end means last. */
    void move(InsertId insert, int newIndex) {
        int limited = Math.max(0, Math.min(inserts().size() - 1, newIndex));
        if (limited != indexOf(insert)) {
            apply(new MoveInsert(strip, insert, limited));
        }
    }

    int indexOf(InsertId insert) {
        return inserts().stream().map(Insert::id).toList().indexOf(insert);
    }

    private void apply(Edit edit) {
        mixer.desk().piece().apply(edit);
    }
}
