package org.kerros.workstation.ui.arrange;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Which track stands at which height, and below it how its automation.
 *
 * @param rowHeight pixels of a track, with the line below it
 * @param scroll pixels of the first track that are above the view
 * @param rows what there is of each track, and last of the master, which has automation alone
 */
public record Lanes(int rowHeight, int scroll, List<Row> rows) {
    public static final int LOWEST = 28;
    public static final int HIGHEST = 400;

    /** Pixels of a lane of automation, with the line below it. */
    public static final int AUTOMATION = 60;

    /**
     * What is shown of a track.
     *
     * @param track whether its placements are; not inside a folded group
     * @param automation how many lanes of automation
     */
    public record Row(boolean track, int automation) {
        static final Row PLAIN = new Row(true, 0);
        static final Row NOTHING = new Row(false, 0);
    }

    /**
     * A lane of automation.
     *
     * @param track index of the track; the number of tracks is the master
     * @param lane which of its lanes
     */
    public record Lane(int track, int lane) {}

    public Lanes {
        rowHeight = Math.max(LOWEST, Math.min(HIGHEST, rowHeight));
        scroll = Math.max(0, scroll);
        rows = List.copyOf(rows);
    }

    /** Tracks without automation. */
    public Lanes(int rowHeight, int scroll, int count) {
        this(rowHeight, scroll, Collections.nCopies(count, Row.PLAIN));
    }

    /** How many tracks there are, also folded ones. */
    public int count() {
        return Math.max(0, rows.size() - (endsWithMaster() ? 1 : 0));
    }

    private boolean endsWithMaster() {
        return !rows.isEmpty() && !rows.get(rows.size() - 1).track();
    }

    public int top(int index) {
        int top = -scroll;
        for (int i = 0; i < Math.min(index, rows.size()); i++) {
            top += heightOf(i);
        }
        return top + Math.max(0, index - rows.size()) * rowHeight;
    }

    /** Pixels of a track with its automation. */
    public int heightOf(int index) {
        Row row = rows.get(index);
        return (row.track() ? rowHeight : 0) + row.automation() * AUTOMATION;
    }

    /** Whether the placements of a track are shown. */
    public boolean isShown(int index) {
        return index < rows.size() && rows.get(index).track();
    }

    public int topOf(Lane lane) {
        return top(lane.track()) + (rows.get(lane.track()).track() ? rowHeight : 0) + lane.lane() * AUTOMATION;
    }

    /** The lane of automation at a height. */
    public Optional<Lane> laneAt(int y) {
        int top = -scroll;
        for (int i = 0; i < rows.size(); i++) {
            int height = heightOf(i);
            if (y >= top && y < top + height) {
                int inside = y - top - (rows.get(i).track() ? rowHeight : 0);
                return inside < 0 ? Optional.empty() : Optional.of(new Lane(i, inside / AUTOMATION));
            }
            top += height;
        }
        return Optional.empty();
    }

    /** The track at a height; {@link #count} or more below the last. */
    public int indexAt(int y) {
        int top = -scroll;
        for (int i = 0; i < rows.size(); i++) {
            if (y < top + heightOf(i)) {
                return i;
            }
            top += heightOf(i);
        }
        return Math.max(0, count() + Math.floorDiv(Math.max(0, y - top), rowHeight));
    }

    public int height() {
        return top(rows.size()) + scroll;
    }

    public Lanes scrolledTo(int newScroll, int viewHeight) {
        int most = Math.max(0, height() + rowHeight - viewHeight);
        return new Lanes(rowHeight, Math.min(newScroll, most), rows);
    }

    public Lanes withRows(List<Row> newRows) {
        return new Lanes(rowHeight, scroll, newRows);
    }

    public Lanes withRowHeight(int newHeight) {
        return new Lanes(newHeight, scroll, rows);
    }
}
