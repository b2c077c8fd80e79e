package org.kerros.workstation.ui.process;

import java.awt.Color;
import java.awt.image.BufferedImage;
import org.kerros.render.spectral.Spectrogram;
import org.kerros.workstation.ui.look.Palette;

/** A spectrogram as a picture: time to the right, frequency up by octaves, loud bright. */
final class SpectrogramImage {
    private static final double SOFTEST_DB = -84;
    private static final double LOUDEST_DB = -6;
    private static final int SHADES = 96;

    private SpectrogramImage() {}

    static BufferedImage of(Spectrogram spectrogram) {
        int[] shades = shades();
        BufferedImage image = new BufferedImage(spectrogram.columns(), spectrogram.bands(), BufferedImage.TYPE_INT_RGB);
        for (int column = 0; column < spectrogram.columns(); column++) {
            for (int band = 0; band < spectrogram.bands(); band++) {
                double share = (spectrogram.levelDb(column, band) - SOFTEST_DB) / (LOUDEST_DB - SOFTEST_DB);
                int shade = (int) Math.round(Math.max(0, Math.min(1, share)) * SHADES);
                image.setRGB(column, spectrogram.bands() - 1 - band, shades[shade]);
            }
        }
        return image;
    }

    private static int[] shades() {
        Color lane = Palette.of("lane");
        Color middle = Palette.of("accent");
        Color bright = Palette.of("warning");
        int[] shades = new int[SHADES + 1];
        for (int i = 0; i <= SHADES; i++) {
            double share = (double) i / SHADES;
            Color color = share < 0.6
                    ? Palette.mix(lane, middle, share / 0.6)
                    : Palette.mix(middle, bright, (share - 0.6) / 0.4);
            shades[i] = color.getRGB();
        }
        return shades;
    }
}
