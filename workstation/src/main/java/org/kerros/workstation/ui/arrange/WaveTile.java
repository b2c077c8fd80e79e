package org.kerros.workstation.ui.arrange;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import org.kerros.workstation.ui.desk.Shape;
import org.kerros.workstation.ui.look.Palette;

/**
 * Draws a stretch of a waveform into pixels, column by column: peaks in a soft shade, energy in the full colour, edges
 * smoothed by how much of a pixel they cover.
 */
final class WaveTile {
    private final int width;
    private final int height;
    private final int[] pixels;
    private final BufferedImage image;
    private final Shades peak;
    private final Shades energy;

    WaveTile(int width, int height, Color background, Color wave) {
        this.width = width;
        this.height = height;
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        Arrays.fill(pixels, background.getRGB());
        Color soft = Palette.mix(background, wave, 0.62);
        peak = new Shades(background, soft);
        energy = new Shades(soft, wave);
    }

    /** Draws from a frame of the shape on. */
    BufferedImage draw(Shape shape, double from, double framesPerColumn, float gain) {
        float[] min = new float[width];
        float[] max = new float[width];
        float[] rms = new float[width];
        shape.read(from, framesPerColumn, min, max, rms);
        float middle = height / 2f;
        float reach = gain * (height / 2f - 1);
        for (int x = 0; x < width; x++) {
            float top = limited(middle - max[x] * reach);
            float bottom = limited(middle - min[x] * reach);
            float thin = Math.max(0, 1 - (bottom - top)) / 2;
            column(x, top - thin, bottom + thin, peak);
            float half = Math.min(rms[x] * reach, Math.min(middle - top, bottom - middle));
            if (half > 0.5f) {
                column(x, middle - half, middle + half, energy);
            }
        }
        return image;
    }

    private float limited(float y) {
        return Math.max(0, Math.min(height, y));
    }

    private void column(int x, float top, float bottom, Shades shades) {
        int first = Math.max(0, (int) Math.floor(top));
        int last = Math.min(height - 1, (int) Math.ceil(bottom) - 1);
        for (int y = first; y <= last; y++) {
            float covered = Math.min(y + 1, bottom) - Math.max(y, top);
            pixels[y * width + x] = shades.at(covered);
        }
    }

    /** The colours between two, ready to be looked up. */
    private static final class Shades {
        private static final int STEPS = 32;
        private final int[] colors = new int[STEPS + 1];

        Shades(Color under, Color over) {
            for (int i = 0; i <= STEPS; i++) {
                colors[i] = Palette.mix(under, over, (double) i / STEPS).getRGB();
            }
        }

        int at(float share) {
            return colors[Math.max(0, Math.min(STEPS, Math.round(share * STEPS)))];
        }
    }
}
