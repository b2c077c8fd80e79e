package org.kerros.render.effects;

/**
 * The filters of Bristow-Johnson's cookbook as it writes them down, to compare with.
 *
 * @see <a href="https://www.w3.org/TR/audio-eq-cookbook/">Audio EQ cookbook</a>
 */
record Cookbook(int rate, double b0, double b1, double b2, double a0, double a1, double a2) {
    static Cookbook bell(int rate, double hertz, double gainDb, double q) {
        double a = Math.pow(10, gainDb / 40);
        double w = 2 * Math.PI * hertz / rate;
        double alpha = Math.sin(w) / (2 * q);
        double c = Math.cos(w);
        return new Cookbook(rate, 1 + alpha * a, -2 * c, 1 - alpha * a, 1 + alpha / a, -2 * c, 1 - alpha / a);
    }

    static Cookbook lowShelf(int rate, double hertz, double gainDb) {
        double a = Math.pow(10, gainDb / 40);
        double w = 2 * Math.PI * hertz / rate;
        double c = Math.cos(w);
        double beta = 2 * Math.sqrt(a) * Math.sin(w) / (2 * Math.sqrt(0.5));
        return new Cookbook(
                rate,
                a * ((a + 1) - (a - 1) * c + beta),
                2 * a * ((a - 1) - (a + 1) * c),
                a * ((a + 1) - (a - 1) * c - beta),
                (a + 1) + (a - 1) * c + beta,
                -2 * ((a - 1) + (a + 1) * c),
                (a + 1) + (a - 1) * c - beta);
    }

    static Cookbook highShelf(int rate, double hertz, double gainDb) {
        double a = Math.pow(10, gainDb / 40);
        double w = 2 * Math.PI * hertz / rate;
        double c = Math.cos(w);
        double beta = 2 * Math.sqrt(a) * Math.sin(w) / (2 * Math.sqrt(0.5));
        return new Cookbook(
                rate,
                a * ((a + 1) + (a - 1) * c + beta),
                -2 * a * ((a - 1) + (a + 1) * c),
                a * ((a + 1) + (a - 1) * c - beta),
                (a + 1) - (a - 1) * c + beta,
                2 * ((a - 1) - (a + 1) * c),
                (a + 1) - (a - 1) * c - beta);
    }

    static Cookbook pass(int rate, String type, double hertz, double q) {
        double w = 2 * Math.PI * hertz / rate;
        double alpha = Math.sin(w) / (2 * q);
        double c = Math.cos(w);
        double[] b =
                switch (type) {
                    case "low-pass" -> new double[] {(1 - c) / 2, 1 - c, (1 - c) / 2};
                    case "high-pass" -> new double[] {(1 + c) / 2, -(1 + c), (1 + c) / 2};
                    case "band-pass" -> new double[] {alpha, 0, -alpha};
                    default -> new double[] {1, -2 * c, 1};
                };
        return new Cookbook(rate, b[0], b[1], b[2], 1 + alpha, -2 * c, 1 - alpha);
    }

    double gainDb(double hertz) {
        double w = 2 * Math.PI * hertz / rate;
        return 10 * Math.log10(power(b0, b1, b2, w) / power(a0, a1, a2, w));
    }

    private static double power(double x0, double x1, double x2, double w) {
        double re = x0 + x1 * Math.cos(w) + x2 * Math.cos(2 * w);
        double im = x1 * Math.sin(w) + x2 * Math.sin(2 * w);
        return re * re + im * im;
    }
}
