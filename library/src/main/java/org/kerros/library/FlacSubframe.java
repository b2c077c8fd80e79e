package org.kerros.library;

/**
 * One channel of a FLAC block, in the smallest of the forms constant, verbatim, and fixed polynomial prediction with
 * Rice-coded rest (RFC 9639, section 9.2).
 */
final class FlacSubframe {
    private static final int MOST_ORDER = 4;
    private static final int MOST_PARTITION_ORDER = 6;
    private static final int LARGEST_SHORT_PARAMETER = 14;
    private static final int LARGEST_PARAMETER = 30;

    private final int[] samples;
    private final int count;
    private final int bits;
    private final int[] rest;
    private final boolean constant;
    private int order;
    private int partitionOrder;
    private long size;

    FlacSubframe(int[] samples, int count, int bits) {
        this.samples = samples;
        this.count = count;
        this.bits = bits;
        this.rest = new int[count];
        this.constant = isConstant();
        if (constant) {
            size = bits;
        } else {
            predict();
        }
    }

    private boolean isConstant() {
        for (int i = 1; i < count; i++) {
            if (samples[i] != samples[0]) {
                return false;
            }
        }
        return true;
    }

    /** About so many bits. */
    long size() {
        return size;
    }

    private long verbatimSize() {
        return (long) bits * count;
    }

    private boolean isVerbatim() {
        return size >= verbatimSize();
    }

    /** Chooses the order whose rest is smallest, and how to divide that rest. */
    private void predict() {
        order = bestOrder();
        difference(order);
        size = Long.MAX_VALUE;
        for (int division = 0; division <= MOST_PARTITION_ORDER && divides(division); division++) {
            long sized = (long) bits * order + sizeOfRest(division);
            if (sized < size) {
                size = sized;
                partitionOrder = division;
            }
        }
    }

    private boolean divides(int division) {
        int length = count >> division;
        return length << division == count && length > order;
    }

    private int bestOrder() {
        long[] sums = new long[MOST_ORDER + 1];
        int a = 0;
        int b = 0;
        int c = 0;
        int d = 0;
        for (int i = 0; i < count; i++) {
            int now = samples[i];
            int first = now - a;
            int second = first - b;
            int third = second - c;
            int fourth = third - d;
            if (i >= MOST_ORDER) {
                sums[0] += Math.abs(now);
                sums[1] += Math.abs(first);
                sums[2] += Math.abs(second);
                sums[3] += Math.abs(third);
                sums[4] += Math.abs(fourth);
            }
            a = now;
            b = first;
            c = second;
            d = third;
        }
        int best = 0;
        for (int i = 1; i <= Math.min(MOST_ORDER, count - 1); i++) {
            best = sums[i] < sums[best] ? i : best;
        }
        return best;
    }

    /** Leaves in {@link #rest} what the predictor of an order does not foresee, from that place on. */
    private void difference(int times) {
        System.arraycopy(samples, 0, rest, 0, count);
        for (int pass = 0; pass < times; pass++) {
            for (int i = count - 1; i > pass; i--) {
                rest[i] -= rest[i - 1];
            }
        }
    }

    private long sizeOfRest(int division) {
        long sum = 0;
        for (int part = 0; part < 1 << division; part++) {
            int parameter = parameter(division, part);
            int length = end(division, part) - start(division, part);
            sum += 5 + (long) length * (parameter + 1) + (foldedSum(division, part) >> parameter);
        }
        return sum;
    }

    private int start(int division, int part) {
        return Math.max(order, part * (count >> division));
    }

    private int end(int division, int part) {
        return (part + 1) * (count >> division);
    }

    private long foldedSum(int division, int part) {
        long sum = 0;
        int end = end(division, part);
        for (int i = start(division, part); i < end; i++) {
            sum += ((rest[i] << 1) ^ (rest[i] >> 31)) & 0xffff_ffffL;
        }
        return sum;
    }

    /** The Rice parameter that suits a part's mean. */
    private int parameter(int division, int part) {
        long length = (long) end(division, part) - start(division, part);
        long mean = length == 0 ? 0 : foldedSum(division, part) / length;
        return Math.min(LARGEST_PARAMETER, Math.max(0, 63 - Long.numberOfLeadingZeros(Math.max(1, mean))));
    }

    void writeTo(FlacBits out) {
        if (constant) {
            out.write(0b00000000, 8);
            out.write(samples[0], bits);
        } else if (isVerbatim()) {
            out.write(0b00000010, 8);
            writeSamples(out, count);
        } else {
            out.write(0b00010000 | (order << 1), 8);
            writeSamples(out, order);
            writeRest(out);
        }
    }

    private void writeSamples(FlacBits out, int number) {
        for (int i = 0; i < number; i++) {
            out.write(samples[i], bits);
        }
    }

    private void writeRest(FlacBits out) {
        int[] parameters = new int[1 << partitionOrder];
        int largest = 0;
        for (int part = 0; part < parameters.length; part++) {
            parameters[part] = parameter(partitionOrder, part);
            largest = Math.max(largest, parameters[part]);
        }
        boolean isLong = largest > LARGEST_SHORT_PARAMETER;
        out.write(isLong ? 1 : 0, 2);
        out.write(partitionOrder, 4);
        for (int part = 0; part < parameters.length; part++) {
            out.write(parameters[part], isLong ? 5 : 4);
            int end = end(partitionOrder, part);
            for (int i = start(partitionOrder, part); i < end; i++) {
                out.writeRice(rest[i], parameters[part]);
            }
        }
    }
}
