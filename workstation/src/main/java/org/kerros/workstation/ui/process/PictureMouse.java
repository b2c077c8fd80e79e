package org.kerros.workstation.ui.process;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javax.swing.SwingUtilities;
import org.kerros.workstation.ui.process.Regions.Region;

/**
 * Hands on the picture of a clip: on a spectrogram drag to paint a region, drag one to move it, click with the other button
 * to take it away; on a waveform click where a kick begins.
 */
final class PictureMouse extends MouseAdapter {
    private static final int STILL = 3;

    private final ClipPicture picture;
    private final ProcessModel model;
    private int pressedX;
    private int pressedY;
    private OptionalInt held = OptionalInt.empty();

    PictureMouse(ClipPicture picture, ProcessModel model) {
        this.picture = picture;
        this.model = model;
    }

    private Regions regions() {
        return Regions.read(model.value(Way.REGIONS));
    }

    private boolean paints() {
        return model.way().get().paints() && picture.hasSpectrogram();
    }

    @Override
    public void mousePressed(MouseEvent event) {
        pressedX = event.getX();
        pressedY = event.getY();
        if (paints()) {
            held = regions().at(picture.secondsAt(pressedX), picture.hertzAt(pressedY));
            if (!SwingUtilities.isLeftMouseButton(event) && held.isPresent()) {
                keep(regions().without(held.getAsInt()));
            }
        } else {
            kick(event);
        }
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        if (!SwingUtilities.isLeftMouseButton(event)) {
            return;
        }
        if (paints()) {
            picture.paintingNow(Optional.of(region(event)));
        } else {
            kick(event);
        }
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        boolean still = Math.abs(event.getX() - pressedX) < STILL && Math.abs(event.getY() - pressedY) < STILL;
        if (paints() && SwingUtilities.isLeftMouseButton(event) && !still) {
            Region region = region(event);
            keep(
                    held.isPresent()
                            ? regions().replacing(held.getAsInt(), region)
                            : regions().with(region));
        }
        picture.paintingNow(Optional.empty());
    }

    private Region region(MouseEvent event) {
        double time = picture.secondsAt(event.getX());
        double hertz = picture.hertzAt(event.getY());
        double pressedTime = picture.secondsAt(pressedX);
        double pressedHertz = picture.hertzAt(pressedY);
        return held.isPresent()
                ? regions().all().get(held.getAsInt()).moved(time - pressedTime, hertz / pressedHertz)
                : Region.between(pressedTime, time, pressedHertz, hertz);
    }

    private void keep(Regions regions) {
        model.set(Way.REGIONS, regions.typed());
    }

    private void kick(MouseEvent event) {
        if (model.way().get().name().equals(Way.KICK)) {
            model.set("offset", String.format(Locale.ROOT, "%.4f", picture.secondsAt(event.getX())));
        }
    }
}
