package org.kerros.workstation.ui.look;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import javax.accessibility.AccessibleRole;

/** Two bars of level, left and right, in three bands with ticks between; upright or lying. */
public final class PeakMeter extends Painted {
    private static final long serialVersionUID = 1L;
    private static final double LOWEST_DB = -60;
    private static final double WARM_DB = -18;
    private static final double HOT_DB = -6;
    private static final double FALL_DB = 1.5;

    private final boolean upright;
    private double left = LOWEST_DB;
    private double right = LOWEST_DB;

    public PeakMeter(boolean upright, String name) {
        super(AccessibleRole.PROGRESS_BAR);
        this.upright = upright;
        getAccessibleContext().setAccessibleName(name);
    }

    /** Shows levels in dBFS: up at once, down slowly. Called at the pace of the screen. */
    public void show(double leftDb, double rightDb) {
        double newLeft = Math.max(LOWEST_DB, Math.max(leftDb, left - FALL_DB));
        double newRight = Math.max(LOWEST_DB, Math.max(rightDb, right - FALL_DB));
        if (newLeft != left || newRight != right) {
            left = newLeft;
            right = newRight;
            repaint();
        }
    }

    @Override
    protected void paintComponent(Graphics g) {
        int breadth = (upright ? getWidth() : getHeight()) - 1;
        int bar = Math.max(2, breadth / 2);
        bar(g, left, 0, bar);
        bar(g, right, bar + 1, bar);
    }

    private void bar(Graphics g, double level, int across, int breadth) {
        fill(g, Palette.of("raised"), 0, 1, across, breadth);
        band(g, Palette.of("play"), LOWEST_DB, WARM_DB, level, across, breadth);
        band(g, Palette.of("warning"), WARM_DB, HOT_DB, level, across, breadth);
        band(g, Palette.of("record"), HOT_DB, 0, level, across, breadth);
        tick(g, WARM_DB, across, breadth);
        tick(g, HOT_DB, across, breadth);
    }

    private void band(Graphics g, Color color, double from, double to, double level, int across, int breadth) {
        if (level > from) {
            fill(g, color, share(from), share(Math.min(to, level)), across, breadth);
        }
    }

    private void tick(Graphics g, double level, int across, int breadth) {
        double at = share(level);
        fill(g, Palette.of("panel"), at, at + 1.0 / Math.max(1, length()), across, breadth);
    }

    private static double share(double level) {
        return (Math.max(LOWEST_DB, Math.min(0, level)) - LOWEST_DB) / -LOWEST_DB;
    }

    private int length() {
        return upright ? getHeight() : getWidth();
    }

    private void fill(Graphics g, Color color, double from, double to, int across, int breadth) {
        int start = (int) Math.round(from * length());
        int size = (int) Math.round(to * length()) - start;
        g.setColor(color);
        if (upright) {
            g.fillRect(across, getHeight() - start - size, breadth, size);
        } else {
            g.fillRect(start, across, size, breadth);
        }
    }

    @Override
    public Dimension getPreferredSize() {
        return upright ? new Dimension(9, 64) : new Dimension(120, 9);
    }
}
