package org.kerros.render.effects;

import java.util.ArrayList;
import java.util.List;
import org.kerros.library.Parameter;

/** The bands of the equaliser one after the other; those that change nothing cost nothing. */
final class EqUnit extends Stepped {
    private static final int SHELF_VALUES = 3;
    private static final int BELL_VALUES = 4;

    private final EqBand[] bands;

    EqUnit(List<Parameter> parameters, int rate) {
        super(parameters);
        List<EqBand> made = new ArrayList<>();
        made.add(new EqBand(EqBand.Kind.LOW_SHELF, rate, 0));
        for (int bell = 0; bell < EqEffect.BELLS; bell++) {
            made.add(new EqBand(EqBand.Kind.BELL, rate, SHELF_VALUES + BELL_VALUES * bell));
        }
        made.add(new EqBand(EqBand.Kind.HIGH_SHELF, rate, SHELF_VALUES + BELL_VALUES * EqEffect.BELLS));
        bands = made.toArray(EqBand[]::new);
    }

    @Override
    void aim(double[] to, boolean atOnce) {
        for (EqBand band : bands) {
            band.aim(to, atOnce);
        }
    }

    @Override
    boolean isRestless() {
        for (EqBand band : bands) {
            if (band.isRestless()) {
                return true;
            }
        }
        return false;
    }

    @Override
    void glide(int frames) {
        for (EqBand band : bands) {
            band.glide(frames);
        }
    }

    @Override
    void work(float[] left, float[] right, int from, int to) {
        for (EqBand band : bands) {
            band.work(left, right, from, to);
        }
    }

    @Override
    void clear() {
        for (EqBand band : bands) {
            band.clear();
        }
    }

    @Override
    public long tailFrames(double[] values) {
        double tail = 0;
        for (EqBand band : bands) {
            tail += band.tailFrames(values);
        }
        return (long) Math.ceil(tail);
    }
}
