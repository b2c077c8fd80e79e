package org.kerros.workstation.ui.arrange;

/**
 * Where the pointer is in the piece, and which keys change what it does.
 *
 * @param frame under it, before any snapping
 * @param track index of the lane under it; may be past the last
 * @param noSnap Alt
 * @param keepTime Shift
 * @param copy Ctrl
 * @param y how far down the view, in pixels
 */
public record Pointer(long frame, int track, boolean noSnap, boolean keepTime, boolean copy, int y) {
    public Pointer(long frame, int track, boolean noSnap, boolean keepTime, boolean copy) {
        this(frame, track, noSnap, keepTime, copy, 0);
    }

    public static Pointer at(long frame, int track) {
        return new Pointer(frame, track, false, false, false);
    }
}
