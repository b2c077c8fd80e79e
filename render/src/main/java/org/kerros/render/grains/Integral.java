package org.kerros.render.grains;

/** A speed summed up over frames of the cloud, so that how far it has come by any frame can be told at once. */
final class Integral {
    /** The speed is level for so many frames, where it moves at all. */
    static final int SLICE = 64;

    private final double speed;
    private final double[] sums;

    private Integral(double speed, double[] sums) {
        this.speed = speed;
        this.sums = sums;
    }

    /** A speed that never changes. */
    static Integral constant(double speed) {
        return new Integral(speed, new double[0]);
    }

    /** The sums at the beginning of every slice, and at the end of the last. */
    static Integral of(double[] sums) {
        return new Integral(0, sums);
    }

    static int slices(long frames) {
        return Math.toIntExact((frames + SLICE - 1) / SLICE);
    }

    double at(long frame) {
        if (sums.length == 0) {
            return frame * speed;
        }
        int slice = (int) Math.max(0, Math.min(sums.length - 2, frame / SLICE));
        double speedHere = (sums[slice + 1] - sums[slice]) / SLICE;
        return sums[slice] + (frame - (long) slice * SLICE) * speedHere;
    }

    /** The first frame at which a sum is reached, for a speed that is never negative. */
    long frameAt(double sum) {
        if (sums.length == 0) {
            return (long) Math.ceil(sum / speed - 1e-9);
        }
        int slice = sliceOf(sum);
        double gained = sums[slice + 1] - sums[slice];
        double share = gained > 0 ? Math.min(1, (sum - sums[slice]) / gained) : 1;
        return (long) slice * SLICE + (long) Math.ceil(share * SLICE - 1e-9);
    }

    private int sliceOf(double sum) {
        int low = 0;
        int high = sums.length - 2;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sums[middle] <= sum) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
