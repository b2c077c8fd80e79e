package org.kerros.workstation.ui.browse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kerros.timeline.ClipId;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.desk.Samples;
import org.kerros.workstation.ui.desk.SilentSound;

class LibraryModelTest {
    private final Desk desk = Samples.desk(1, 1);
    private final LibraryModel model = new LibraryModel(desk);

    @Test
    void typing_narrows_the_list() {
        model.search().set("metal");

        assertThat(model.entries().get())
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.face().name()).startsWith("metal"));
        assertThat(model.total().get()).isEqualTo(14);
    }

    @Test
    void an_unknown_field_is_explained_and_the_list_stays() {
        model.search().set("colour:red");

        assertThat(model.complaint().get()).contains("colour").contains("use one of");
        assertThat(model.entries().get()).hasSize(14);
    }

    @Test
    void listening_plays_the_clip_and_shows_where_it_is_from() {
        Entry entry = model.entries().get().get(2);

        model.listen(entry);

        assertThat(((SilentSound) desk.sound()).heard).containsExactly(entry.id());
        assertThat(desk.selection().clip().get()).contains(entry.id());
    }

    @Test
    void stars_stay_with_the_clip() {
        ClipId clip = model.entries().get().get(0).id();

        model.rate(clip, 4);

        assertThat(desk.piece().clips().find(clip).orElseThrow().notice().rating())
                .isEqualTo(4);
        assertThat(model.entries().get().get(0).rating()).isEqualTo(4);
    }
}
