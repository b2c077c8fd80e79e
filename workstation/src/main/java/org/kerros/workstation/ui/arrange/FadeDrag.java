package org.kerros.workstation.ui.arrange;

import java.util.OptionalLong;
import org.kerros.timeline.Fade;
import org.kerros.timeline.Placement;
import org.kerros.timeline.edit.SetFades;
import org.kerros.workstation.ui.words.Say;
import org.kerros.workstation.ui.words.Texts;

/** Lengthens or shortens one fade of a placement, up to where the other begins. */
final class FadeDrag implements Drag {
    private final Placement placement;
    private final boolean atStart;
    private final int rate;

    FadeDrag(Placement placement, boolean atStart, int rate) {
        this.placement = placement;
        this.atStart = atStart;
        this.rate = rate;
    }

    @Override
    public Preview at(Pointer pointer) {
        Fade old = atStart ? placement.fadeIn() : placement.fadeOut();
        Fade other = atStart ? placement.fadeOut() : placement.fadeIn();
        long wanted = atStart ? pointer.frame() - placement.start() : placement.end() - pointer.frame();
        long frames = Math.max(0, Math.min(placement.length() - other.frames(), wanted));
        if (frames == old.frames()) {
            return Preview.nothing("");
        }
        Fade fade = new Fade(frames, old.shape());
        SetFades edit = atStart
                ? new SetFades(placement.id(), fade, placement.fadeOut())
                : new SetFades(placement.id(), placement.fadeIn(), fade);
        String key = atStart ? "drag.fadeIn" : "drag.fadeOut";
        return Preview.of(edit, OptionalLong.empty(), Texts.of(key, Say.length((double) frames / rate)));
    }
}
