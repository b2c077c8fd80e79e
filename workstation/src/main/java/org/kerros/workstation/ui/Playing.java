package org.kerros.workstation.ui;

import java.util.Optional;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Placement;
import org.kerros.workstation.studio.Value;
import org.kerros.workstation.ui.desk.Desk;

/** Play, stop and the playhead: what the transport bar does; knows no Swing. */
final class Playing {
    private final Desk desk;
    private final Value<Boolean> on = new Value<>(false);
    private boolean following;
    private long begunAt;

    Playing(Desk desk) {
        this.desk = desk;
        desk.playhead().watch(this::moved);
        desk.loop().watch(desk.sound()::loop);
    }

    private void moved(long frame) {
        if (!following) {
            begunAt = frame;
            desk.sound().seek(frame);
        }
    }

    Value<Boolean> on() {
        return on;
    }

    /** Plays from the playhead, or stops and goes back to where playing began. */
    void toggle() {
        if (desk.sound().isPlaying()) {
            desk.sound().stop();
            desk.playhead().set(begunAt);
        } else {
            begunAt = desk.playhead().get();
            desk.sound().stopAudition();
            desk.sound().seek(begunAt);
            desk.sound().play();
        }
        on.set(desk.sound().isPlaying());
    }

    /** Plays what is selected, once. */
    void playSelection() {
        desk.sound().stopAudition();
        selected().ifPresent(desk.sound()::play);
        on.set(desk.sound().isPlaying());
    }

    /** Called at the pace of the screen. */
    void tick() {
        boolean playing = desk.sound().isPlaying();
        on.set(playing);
        if (playing) {
            following = true;
            desk.playhead().set(desk.sound().position());
            following = false;
        }
    }

    void toStart() {
        desk.playhead().set(0L);
    }

    void toEnd() {
        desk.playhead().set(desk.piece().composition().get().length());
    }

    /** Repeats what is selected, or all; a second time no longer. */
    void toggleLoop() {
        if (desk.loop().get().isPresent()) {
            desk.loop().set(Optional.empty());
        } else {
            loopSelection();
        }
    }

    void loopSelection() {
        FrameRange all = new FrameRange(0, desk.piece().composition().get().length());
        FrameRange selected = selected().orElse(all);
        desk.loop().set(selected.isEmpty() ? Optional.empty() : Optional.of(selected));
    }

    private Optional<FrameRange> selected() {
        return desk.piece()
                .composition()
                .get()
                .placements()
                .filter(placement -> desk.selection().placements().get().contains(placement.id()))
                .map(Placement::range)
                .reduce(FrameRange::hull);
    }

    /** Sets the start (or end) of what is repeated to the playhead. */
    void setLoopEdge(boolean start) {
        long here = desk.playhead().get();
        FrameRange old = desk.loop()
                .get()
                .orElse(new FrameRange(0, desk.piece().composition().get().length()));
        long from = start ? here : Math.min(old.start(), here);
        long to = start ? Math.max(old.end(), here) : here;
        if (to > from) {
            desk.loop().set(Optional.of(FrameRange.between(from, to)));
        }
    }

    void silenceEverything() {
        desk.sound().stop();
        desk.sound().stopAudition();
        on.set(false);
    }
}
