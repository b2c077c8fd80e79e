package org.kerros.workstation.ui.arrange;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kerros.timeline.ClipId;
import org.kerros.workstation.ui.desk.Shape;
import org.kerros.workstation.ui.desk.Shapes;

/**
 * Pictures of waveforms, each so many pixels wide, counted from the clip's first frame: scrolling and trimming reuse
 * them, zooming makes new ones. The ones used longest ago are let go.
 */
final class WaveTiles {
    static final int WIDTH = 256;
    private static final long MOST_PIXELS = 12_000_000;

    private record Key(ClipId clip, double framesPerPixel, int index, int height, Color wave, float gain) {}

    private final Shapes shapes;
    private final Map<Key, BufferedImage> tiles = new LinkedHashMap<>(64, 0.75f, true);
    private final FadePainter fades = new FadePainter();
    private long pixels;

    WaveTiles(Shapes shapes) {
        this.shapes = shapes;
    }

    /**
     * A picture of part of a clip, or nothing while its outline is not known.
     *
     * @param framesPerPixel frames of the composition
     * @param rate the composition's
     */
    Optional<BufferedImage> tile(
            ClipId clip,
            double framesPerPixel,
            int rate,
            int index,
            int height,
            Color background,
            Color wave,
            float gain) {
        Key key = new Key(clip, framesPerPixel, index, height, wave, gain);
        BufferedImage known = tiles.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        return shapes.of(clip).map(shape -> {
            BufferedImage made = draw(shape, key, rate, background);
            keep(key, made);
            return made;
        });
    }

    private static BufferedImage draw(Shape shape, Key key, int rate, Color background) {
        double scale = key.framesPerPixel * shape.rate() / rate;
        return new WaveTile(WIDTH, key.height, background, key.wave)
                .draw(shape, (double) key.index * WIDTH * scale, scale, key.gain);
    }

    private void keep(Key key, BufferedImage tile) {
        tiles.put(key, tile);
        pixels += (long) WIDTH * key.height;
        var oldest = tiles.entrySet().iterator();
        while (pixels > MOST_PIXELS && oldest.hasNext()) {
            pixels -= (long) WIDTH * oldest.next().getKey().height;
            oldest.remove();
        }
    }

    /** The pictures of fades, kept beside those of waves. */
    FadePainter fades() {
        return fades;
    }

    void clear() {
        tiles.clear();
        pixels = 0;
    }
}
