package org.kerros.generators.training;

/**
 * Moves weights against their gradients, each by steps that its own history suggests.
 *
 * @see <a href="https://arxiv.org/abs/1412.6980">Kingma and Ba 2014</a>
 */
final class Adam {
    private static final double MEAN_DECAY = 0.9;
    private static final double SQUARE_DECAY = 0.999;
    private static final double EPSILON = 1e-8;

    private Adam() {}

    /**
     * A step.
     *
     * @param step counted from 1
     * @param gradient is scaled down in place if it is longer than {@code clip}
     * @return the gradient's length before
     */
    static double step(Weights weights, float[] gradient, long step, double rate, double clip) {
        double length = clipped(gradient, clip);
        double factor =
                rate * Math.sqrt(1 - Math.pow(SQUARE_DECAY, (double) step)) / (1 - Math.pow(MEAN_DECAY, (double) step));
        float[] values = weights.values();
        float[] means = weights.means();
        float[] squares = weights.squares();
        for (int i = 0; i < gradient.length; i++) {
            double slope = gradient[i];
            means[i] = (float) (MEAN_DECAY * means[i] + (1 - MEAN_DECAY) * slope);
            squares[i] = (float) (SQUARE_DECAY * squares[i] + (1 - SQUARE_DECAY) * slope * slope);
            values[i] -= (float) (factor * means[i] / (Math.sqrt(squares[i]) + EPSILON));
        }
        return length;
    }

    private static double clipped(float[] gradient, double clip) {
        double sum = 0;
        for (float slope : gradient) {
            sum += (double) slope * slope;
        }
        double length = Math.sqrt(sum);
        if (length > clip) {
            float scale = (float) (clip / length);
            for (int i = 0; i < gradient.length; i++) {
                gradient[i] *= scale;
            }
        }
        return length;
    }
}
