package org.kerros.render.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kerros.library.AudioBuffer;
import org.kerros.render.Effect;
import org.kerros.render.testing.EffectContract;
import org.kerros.render.testing.EffectRun;
import org.kerros.render.testing.Probes;

class SaturationEffectTest extends EffectContract {
    @Override
    protected Effect effect() {
        return new SaturationEffect();
    }

    @Override
    protected List<EffectRun> busy() {
        return List.of(
                defaults(),
                defaults().with("curve", "tube").with("drive", 30.0),
                defaults().with("curve", "fold").with("mix", 60.0));
    }

    @Override
    protected EffectRun neutral() {
        return defaults().with("drive", 0.0);
    }

    /** A tone driven by 24 dB has edges of its own. */
    @Override
    protected double clickDb() {
        return -45;
    }

    @Test
    void below_20_kHz_no_harmonic_folds_back() {
        for (String curve : SaturationEffect.CURVES) {
            EffectRun run = defaults().with("curve", curve).with("drive", 12.0);
            AudioBuffer made = run.apply(Probes.sine(5000, 1, RATE, RATE));
            double loudest = -200;
            for (int hertz = 500; hertz <= 20_000; hertz += 500) {
                if (hertz % 5000 != 0) {
                    loudest = Math.max(loudest, Probes.lineDb(made.channel(0), hertz, RATE));
                }
            }
            assertThat(loudest).as(curve).isLessThan(curve.equals("hard") ? -60 : -80);
        }
    }

    @Test
    void uneven_curves_leave_no_constant() {
        EffectRun run = defaults().with("curve", "tube").with("drive", 24.0);

        AudioBuffer made = run.apply(Probes.sine(200, 1, RATE, 3 * RATE));

        double sum = 0;
        for (int i = 2 * RATE; i < 3 * RATE; i++) {
            sum += made.channel(0)[i];
        }
        assertThat(Math.abs(sum / RATE)).isLessThan(1e-4);
    }

    @Test
    void the_hard_curve_has_the_harmonics_of_a_clipped_sine() {
        EffectRun run = defaults().with("curve", "hard").with("drive", 20.0);

        AudioBuffer made = run.apply(Probes.sine(200, 1, RATE, RATE));

        // A sine of 10 clipped at 1 has, to its third harmonic, nearly the levels of a square wave.
        double clipAngle = Math.asin(0.1);
        for (int harmonic = 1; harmonic <= 5; harmonic += 2) {
            double expected = clippedSine(10, clipAngle, harmonic);
            assertThat(Probes.lineDb(made.channel(0), 200.0 * harmonic, RATE))
                    .isCloseTo(20 * Math.log10(Math.abs(expected)), within(0.02));
        }
    }

    /** The Fourier coefficient of a clipped sine, by quadrature. */
    private static double clippedSine(double amplitude, double clipAngle, int harmonic) {
        double sum = 0;
        int steps = 200_000;
        for (int i = 0; i < steps; i++) {
            double t = 2 * Math.PI * (i + 0.5) / steps;
            sum += Math.max(-1, Math.min(1, amplitude * Math.sin(t))) * Math.sin(harmonic * t);
        }
        return 2 * sum / steps;
    }
}
