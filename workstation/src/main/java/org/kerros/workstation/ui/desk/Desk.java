package org.kerros.workstation.ui.desk;

import java.util.Optional;
import java.util.Set;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.FrameRange;
import org.kerros.workstation.studio.Value;

/** All that panels share: the piece, its sound, long work, and what is selected. Confined to the event thread. */
public final class Desk {
    private final Piece piece;
    private final Sound sound;
    private final Shapes shapes;
    private final Workshop workshop;
    private final Paper paper;
    private final Selection selection = new Selection();
    private final Value<Long> playhead = new Value<>(0L);
    private final Value<Optional<FrameRange>> loop = new Value<>(Optional.empty());
    private final Value<Notice> notice = new Value<>(Notice.NONE);
    private final Value<Set<ClipId>> fresh = new Value<>(Set.of());

    public Desk(Piece piece, Sound sound, Shapes shapes, Workshop workshop, Paper paper) {
        this.piece = piece;
        this.sound = sound;
        this.shapes = shapes;
        this.workshop = workshop;
        this.paper = paper;
    }

    public Piece piece() {
        return piece;
    }

    public Sound sound() {
        return sound;
    }

    public Shapes shapes() {
        return shapes;
    }

    public Workshop workshop() {
        return workshop;
    }

    /** Title, author and concept of the piece. */
    public Paper paper() {
        return paper;
    }

    public Selection selection() {
        return selection;
    }

    /** Where playing starts, or is. */
    public Value<Long> playhead() {
        return playhead;
    }

    /** The stretch that is repeated, if one is. */
    public Value<Optional<FrameRange>> loop() {
        return loop;
    }

    /** Clips that were made and not looked at yet. */
    public Value<Set<ClipId>> fresh() {
        return fresh;
    }

    /** What the banner says. */
    public Value<Notice> notice() {
        return notice;
    }
}
