package org.kerros.render.effects;

/**
 * A feedback delay network: sixteen delay lines of prime lengths whose ends are mixed by a Hadamard matrix, turned against
 * each other in pairs as time goes by, and fed back. Turning and mixing keep the energy, so only the filter at the end of
 * each line decides how fast a frequency dies; and since the turning never stands still, no pitch can ring.
 *
 * @see <a href="https://www.aes.org/e-lib/browse.cfm?elib=5663">Jot and Chaigne 1991, Digital delay networks for designing
 *     artificial reverberators</a>
 * @see <a href="https://doi.org/10.1121/1.4928394">Schlecht and Habets 2015, Time-varying feedback matrices in feedback
 *     delay networks</a>
 */
final class Network {
    private static final int LINES = 16;
    private static final int PAIRS = LINES / 2;
    private static final double SHORTEST_MS = 23;
    private static final double LONGEST_MS = 97;
    /** Each side feeds half of the lines. */
    private static final double SHARE = Math.sqrt(2.0 / LINES);

    /** How fast pairs are turned, in turns per second: slow enough not to be heard as movement. */
    private static final double SLOWEST_TURN = 0.11;

    private static final double NEXT_TURN = 0.047;

    private final int rate;
    private final DelayLine[] lines = new DelayLine[LINES];
    private final Glide[] lengths = new Glide[LINES];
    private final int[] frames = new int[LINES];
    private final Absorption absorption;
    private final double[] ends = new double[LINES];
    private final double[] cosines = new double[PAIRS];
    private final double[] sines = new double[PAIRS];
    private final double[] turnCosines = new double[PAIRS];
    private final double[] turnSines = new double[PAIRS];

    private double size = -1;
    private double decay;
    private double damping;
    private boolean moving;
    private double left;
    private double right;

    Network(int rate, double largest) {
        this.rate = rate;
        absorption = new Absorption(rate, LINES);
        for (int i = 0; i < LINES; i++) {
            lines[i] = new DelayLine(length(i, largest) + 8);
            lengths[i] = new Glide(rate, Glide.GENTLY);
        }
        for (int pair = 0; pair < PAIRS; pair++) {
            double turn = (SLOWEST_TURN + NEXT_TURN * pair) / rate;
            turnCosines[pair] = Arithmetic.sine(turn + 0.25);
            turnSines[pair] = Arithmetic.sine(turn);
        }
        clear();
    }

    private int length(int line, double scale) {
        double milliseconds =
                SHORTEST_MS * Arithmetic.exp2(line / (LINES - 1.0) * Arithmetic.log2(LONGEST_MS / SHORTEST_MS));
        return Primes.from((int) Math.max(5, scale * milliseconds / 1000 * rate));
    }

    /** The longest line, in frames. */
    int longest(double scale) {
        return length(LINES - 1, scale);
    }

    /**
     * Sets what the room is like.
     *
     * @param seconds until a low tone has fallen by 60 dB
     * @param hertz where it falls twice as fast
     */
    void aim(double scale, double seconds, double hertz, boolean atOnce) {
        if (!atOnce && scale == size && seconds == decay && hertz == damping) {
            return;
        }
        size = scale;
        decay = seconds;
        damping = hertz;
        for (int i = 0; i < LINES; i++) {
            lengths[i].aim(length(i, scale), atOnce);
            frames[i] = lengths[i].frames();
        }
        absorption.aim(frames, seconds, hertz, atOnce);
        moving = !atOnce;
    }

    void next(double leftIn, double rightIn) {
        absorption.follow();
        listen();
        turn();
        mix();
        double share = absorption.level() * SHARE;
        for (int i = 0; i < LINES; i += 2) {
            double sign = (i & 2) == 0 ? share : -share;
            lines[i].write(ends[i] + sign * leftIn);
            lines[i + 1].write(ends[i + 1] + sign * rightIn);
        }
    }

    /** Reads the end of every line through its filter, and what comes out on either side. */
    private void listen() {
        double evenSum = 0;
        double oddSum = 0;
        boolean stillMoving = false;
        for (int i = 0; i < LINES; i++) {
            double end = moving && lengths[i].isMoving()
                    ? lines[i].read(lengths[i].next())
                    : lines[i].read(lengths[i].frames());
            stillMoving |= lengths[i].isMoving();
            ends[i] = absorption.filter(i, end);
            double sign = (i & 4) == 0 ? 1 : -1;
            if ((i & 1) == 0) {
                evenSum += sign * ends[i];
            } else {
                oddSum += sign * ends[i];
            }
        }
        moving = stillMoving;
        left = evenSum + oddSum;
        right = evenSum - oddSum;
    }

    private void turn() {
        for (int pair = 0; pair < PAIRS; pair++) {
            double cosine = cosines[pair];
            double sine = sines[pair];
            double a = ends[2 * pair];
            double b = ends[2 * pair + 1];
            ends[2 * pair] = cosine * a - sine * b;
            ends[2 * pair + 1] = sine * a + cosine * b;
            // Rounding would make the circle wider or narrower in the course of hours; this keeps it where it is.
            double round = 1.5 - 0.5 * (cosine * cosine + sine * sine);
            cosines[pair] = round * (cosine * turnCosines[pair] - sine * turnSines[pair]);
            sines[pair] = round * (sine * turnCosines[pair] + cosine * turnSines[pair]);
        }
    }

    /** The fast Hadamard transform, scaled so that it keeps the energy. */
    private void mix() {
        for (int half = 1; half < LINES; half *= 2) {
            for (int i = 0; i < LINES; i += 2 * half) {
                for (int k = i; k < i + half; k++) {
                    double a = ends[k];
                    double b = ends[k + half];
                    ends[k] = a + b;
                    ends[k + half] = a - b;
                }
            }
        }
        for (int i = 0; i < LINES; i++) {
            ends[i] *= 0.25;
        }
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    void clear() {
        for (int i = 0; i < LINES; i++) {
            lines[i].clear();
        }
        absorption.clear();
        for (int pair = 0; pair < PAIRS; pair++) {
            cosines[pair] = Arithmetic.sine((double) pair / PAIRS + 0.25);
            sines[pair] = Arithmetic.sine((double) pair / PAIRS);
        }
        left = 0;
        right = 0;
    }
}
