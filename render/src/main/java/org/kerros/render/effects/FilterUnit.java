package org.kerros.render.effects;

import java.util.List;
import org.kerros.library.Parameter;

/**
 * One section with resonance, and for the steep slope a second without. All types are mixtures of what one section gives,
 * so a change of type is a short glide from one mixture to another.
 */
final class FilterUnit extends Stepped {
    private static final int TYPE = 0;
    private static final int SLOPE = 1;
    private static final int CUTOFF = 2;
    private static final int RESONANCE = 3;
    /** 1 ÷ quality of the second section. */
    private static final double PLAIN = Math.sqrt(2);

    private final int rate;
    private final Section resonant = new Section();
    private final Section plain = new Section();
    private final Switch[] types = new Switch[FilterEffect.TYPES.size()];
    private final Switch steep;

    FilterUnit(List<Parameter> parameters, int rate) {
        super(parameters);
        this.rate = rate;
        steep = new Switch(rate);
        for (int i = 0; i < types.length; i++) {
            types[i] = new Switch(rate);
        }
    }

    @Override
    void aim(double[] to, boolean atOnce) {
        steep.aim(to[SLOPE] >= 0.5, atOnce);
        for (int i = 0; i < types.length; i++) {
            types[i].aim((int) to[TYPE] == i, atOnce);
        }
        double g = Section.warped(to[CUTOFF], rate);
        shape(resonant, g, 1 / to[RESONANCE], 1, atOnce);
        shape(plain, g, PLAIN, steep.now(), atOnce);
    }

    /** Sets a section to the mixture of types, and to that much of it. */
    private void shape(Section section, double g, double k, double share, boolean atOnce) {
        double low = types[0].now();
        double high = types[1].now();
        double band = types[2].now();
        double notch = types[3].now();
        section.aim(
                g,
                k,
                share * (high + notch) + 1 - share,
                share * k * (band - high - notch),
                share * (low - high),
                atOnce);
    }

    @Override
    boolean isRestless() {
        boolean restless = steep.isMoving();
        for (Switch type : types) {
            restless |= type.isMoving();
        }
        return restless;
    }

    @Override
    void glide(int frames) {
        steep.glide(frames);
        for (Switch type : types) {
            type.glide(frames);
        }
    }

    @Override
    void work(float[] left, float[] right, int from, int to) {
        resonant.work(left, right, from, to);
        if (steep.now() > 0 || steep.isMoving()) {
            plain.work(left, right, from, to);
        } else {
            plain.clear();
        }
    }

    @Override
    void clear() {
        resonant.clear();
        plain.clear();
    }

    @Override
    public long tailFrames(double[] values) {
        double g = Section.warped(values[CUTOFF], rate);
        double second = values[SLOPE] < 0.5 ? 0 : Section.ringing(g, PLAIN, 1);
        return (long) Math.ceil(Section.ringing(g, 1 / values[RESONANCE], values[RESONANCE]) + second);
    }
}
