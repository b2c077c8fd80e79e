package org.kerros.workstation.ui.arrange;

/**
 * Which track stands at which height.
 *
 * @param rowHeight pixels of a track, with the line below it
 * @param scroll pixels of the first track that are above the view
 * @param count tracks there are
 */
public record Lanes(int rowHeight, int scroll, int count) {
    public static final int LOWEST = 28;
    public static final int HIGHEST = 400;

    public Lanes {
        rowHeight = Math.max(LOWEST, Math.min(HIGHEST, rowHeight));
        scroll = Math.max(0, scroll);
    }

    public int top(int index) {
        return index * rowHeight - scroll;
    }

    /** The track at a height; {@link #count} or more below the last. */
    public int indexAt(int y) {
        return Math.max(0, Math.floorDiv(y + scroll, rowHeight));
    }

    public int height() {
        return count * rowHeight;
    }

    public Lanes scrolledTo(int newScroll, int viewHeight) {
        int most = Math.max(0, height() + rowHeight - viewHeight);
        return new Lanes(rowHeight, Math.min(newScroll, most), count);
    }

    public Lanes withCount(int newCount) {
        return new Lanes(rowHeight, scroll, newCount);
    }

    public Lanes withRowHeight(int newHeight) {
        return new Lanes(newHeight, scroll, count);
    }
}
