package org.kerros.workstation.ui.arrange;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.desk.Samples;
import org.kerros.workstation.ui.desk.SineShapes;
import org.kerros.workstation.ui.look.Theme;

/** The arrange view painted into a picture, frame by frame, for measuring and for looking at. */
public final class OffscreenLanes {
    private static final double CLOSER = 1.04;
    private static final int ZOOM_STEPS = 40;

    private final TimelineModel model;
    private final WaveTiles tiles = new WaveTiles(new SineShapes());
    private final Look look;
    private final BufferedImage picture;
    private int frames;

    public OffscreenLanes(int width, int height, int tracks, int placementsEach) {
        Theme.DARK.use();
        look = new Look();
        picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Desk desk = Samples.desk(tracks, placementsEach);
        model = new TimelineModel(desk.piece(), desk.selection(), desk.playhead());
        model.resized(width, height);
    }

    /** The next frame, so many pixels further on; back at the start after a while. */
    public BufferedImage scrolled(int pixels) {
        frames++;
        if (frames % 200 == 0) {
            model.scale().change(old -> old.from(0));
        }
        model.scroll(pixels);
        return painted();
    }

    /** The next frame, a little closer, or a little farther off again. */
    public BufferedImage zoomed() {
        frames++;
        boolean in = frames / ZOOM_STEPS % 2 == 0;
        model.zoom(in ? CLOSER : 1 / CLOSER, picture.getWidth() / 2.0);
        return painted();
    }

    private BufferedImage painted() {
        Graphics2D g = picture.createGraphics();
        Rectangle all = new Rectangle(0, 0, picture.getWidth(), picture.getHeight());
        g.setClip(all);
        new LanesPainter(model, tiles, look).paint(g, all);
        g.dispose();
        return picture;
    }
}
