package org.kerros.render.grains;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The shape of a grain: its level from its beginning (0) to its end (1). All begin and end at silence. */
public enum Window {
    /** A raised cosine: the smoothest. */
    HANN {
        @Override
        double at(double x) {
            return 0.5 - 0.5 * StrictMath.cos(2 * StrictMath.PI * x);
        }
    },
    /** Level for half its length, with raised cosines at both ends. */
    TUKEY {
        @Override
        double at(double x) {
            double edge = Math.min(x, 1 - x);
            return edge >= 0.25 ? 1 : 0.5 - 0.5 * StrictMath.cos(StrictMath.PI * edge / 0.25);
        }
    },
    /** A bell of which three standard deviations are seen on each side, brought down to silence at its ends. */
    GAUSS {
        @Override
        double at(double x) {
            double deviations = 6 * (x - 0.5);
            double foot = StrictMath.exp(-4.5);
            return (StrictMath.exp(-deviations * deviations / 2) - foot) / (1 - foot);
        }
    },
    /** Straight up and straight down. */
    TRIANGLE {
        @Override
        double at(double x) {
            return 1 - Math.abs(2 * x - 1);
        }
    },
    /** A quick attack, then decay by 60 dB, like something struck. */
    EXPODEC {
        @Override
        double at(double x) {
            return decay(x);
        }
    },
    /** The same backwards: a swell that is cut off. */
    REXPODEC {
        @Override
        double at(double x) {
            return decay(1 - x);
        }
    };

    private static final double ATTACK = 0.02;

    /** Level at a place in the grain, from 0 to 1. */
    abstract double at(double x);

    private static double decay(double x) {
        double attack = 0.5 - 0.5 * StrictMath.cos(StrictMath.PI * Math.min(1, x / ATTACK));
        double end = 0.5 - 0.5 * StrictMath.cos(StrictMath.PI * Math.min(1, (1 - x) / ATTACK));
        return attack * end * StrictMath.pow(10, -3 * x);
    }

    /** Its name in recipes. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Window named(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Window::id).toList();
    }
}
