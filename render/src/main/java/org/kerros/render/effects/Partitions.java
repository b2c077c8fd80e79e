package org.kerros.render.effects;

import java.util.Arrays;
import org.kerros.render.spectral.Fourier;

/** A stretch of an impulse response in equal parts, convolved with blocks as long as a part by overlap-save. */
final class Partitions {
    /** The spectra of the parts. */
    static final class Response {
        private final int block;
        private final Fourier fourier;
        private final float[][] re;
        private final float[][] im;

        /** The samples of an impulse from one frame to another, which may lie beyond its end. */
        Response(float[] impulse, int from, int to, int block) {
            this.block = block;
            fourier = new Fourier(2 * block);
            int frames = Math.max(0, Math.min(to, impulse.length) - from);
            int count = (frames + block - 1) / block;
            re = new float[count][fourier.bins()];
            im = new float[count][fourier.bins()];
            float[] part = new float[2 * block];
            for (int i = 0; i < count; i++) {
                int start = from + i * block;
                Arrays.fill(part, 0);
                System.arraycopy(impulse, start, part, 0, Math.min(block, Math.min(to, impulse.length) - start));
                fourier.forward(part, re[i], im[i]);
            }
        }
    }

    private final Response response;
    private final float[] window;
    private final float[][] re;
    private final float[][] im;
    private final float[] sumRe;
    private final float[] sumIm;
    private final float[] result;
    private int newest;

    Partitions(Response response) {
        this.response = response;
        int bins = response.fourier.bins();
        window = new float[2 * response.block];
        result = new float[2 * response.block];
        re = new float[response.re.length][bins];
        im = new float[response.re.length][bins];
        sumRe = new float[bins];
        sumIm = new float[bins];
    }

    int count() {
        return re.length;
    }

    /** Takes a block of input. */
    void take(float[] block) {
        System.arraycopy(window, response.block, window, 0, response.block);
        System.arraycopy(block, 0, window, response.block, response.block);
        newest = newest == 0 ? re.length - 1 : newest - 1;
        response.fourier.forward(window, re[newest], im[newest]);
        Arrays.fill(sumRe, 0);
        Arrays.fill(sumIm, 0);
    }

    /** Adds up what some of the parts make of the block taken last and those before it. */
    void multiply(int from, int to) {
        for (int i = from; i < to; i++) {
            int place = newest + i;
            place -= place >= re.length ? re.length : 0;
            add(re[place], im[place], response.re[i], response.im[i]);
        }
    }

    private void add(float[] aRe, float[] aIm, float[] bRe, float[] bIm) {
        for (int k = 0; k < sumRe.length; k++) {
            sumRe[k] += aRe[k] * bRe[k] - aIm[k] * bIm[k];
            sumIm[k] += aRe[k] * bIm[k] + aIm[k] * bRe[k];
        }
    }

    /** What came of it, for the block after the next part's length. */
    void give(float[] block) {
        response.fourier.inverse(sumRe, sumIm, result);
        System.arraycopy(result, response.block, block, 0, response.block);
    }

    void clear() {
        Arrays.fill(window, 0);
        for (int i = 0; i < re.length; i++) {
            Arrays.fill(re[i], 0);
            Arrays.fill(im[i], 0);
        }
        Arrays.fill(sumRe, 0);
        Arrays.fill(sumIm, 0);
        newest = 0;
    }
}
