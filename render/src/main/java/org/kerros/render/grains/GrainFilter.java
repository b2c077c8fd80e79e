package org.kerros.render.grains;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The filter of one grain: a state-variable filter of 12 dB per octave whose integrators are trapezoidal.
 *
 * @see <a href="https://www.native-instruments.com/fileadmin/ni_media/downloads/pdf/VAFilterDesign_2.1.0.pdf">Zavalishin
 *     2018, The Art of VA Filter Design, chapter 4</a>
 */
final class GrainFilter {
    /** What it lets through. */
    enum Kind {
        OFF,
        LOWPASS,
        HIGHPASS,
        BANDPASS;

        private static final Kind[] ALL = values();

        static Kind at(int index) {
            return ALL[index];
        }

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        static List<String> names() {
            return Arrays.stream(values()).map(Kind::id).toList();
        }
    }

    /** At full resonance the damping is a twentieth. */
    private static final double MOST_RESONANT = StrictMath.log(0.05);

    private Kind kind = Kind.OFF;
    private double damping;
    private double a1;
    private double a2;
    private double a3;
    private final double[] memory = new double[4];

    /**
     * Sets it and forgets what it heard.
     *
     * @param share the cutoff as a share of the rate
     * @param resonance 0 to 1
     */
    void prepare(Kind kind, double share, double resonance) {
        this.kind = kind;
        if (kind != Kind.OFF) {
            double g = StrictMath.tan(StrictMath.PI * Math.max(1e-5, Math.min(0.49, share)));
            // Without resonance it is Butterworth's, maximally flat.
            damping = StrictMath.sqrt(2) * StrictMath.exp(MOST_RESONANT * resonance);
            a1 = 1 / (1 + g * (g + damping));
            a2 = g * a1;
            a3 = g * a2;
            Arrays.fill(memory, 0);
        }
    }

    boolean isOn() {
        return kind != Kind.OFF;
    }

    /** Filters one side of the grain in place. */
    void process(float[] sound, int from, int to, int side) {
        double s1 = memory[2 * side];
        double s2 = memory[2 * side + 1];
        for (int n = from; n < to; n++) {
            double in = sound[n];
            double v3 = in - s2;
            double band = a1 * s1 + a2 * v3;
            double low = s2 + a2 * s1 + a3 * v3;
            s1 = 2 * band - s1;
            s2 = 2 * low - s2;
            sound[n] = (float) chosen(in, band, low);
        }
        memory[2 * side] = s1;
        memory[2 * side + 1] = s2;
    }

    private double chosen(double in, double band, double low) {
        return switch (kind) {
            case LOWPASS -> low;
            case HIGHPASS -> in - damping * band - low;
            case BANDPASS -> damping * band;
            case OFF -> in;
        };
    }
}
