package org.kerros.render.grains;

import org.kerros.library.AudioBuffer;

/**
 * A cloud whose every grain is given: onset, length, position, ratio and pan, in order of onset, under Hann windows. For
 * comparing the speed and the samples of this engine with others.
 */
public final class GrainTable {
    private final SourceSound source;
    private final double amplitude;
    private final long frames;
    private final int[] onsets;
    private final int[] lengths;
    private final double[] positions;
    private final double[] ratios;
    private final float[] lefts;
    private final float[] rights;
    private int count;
    private int longest = 2;

    /**
     * An empty table.
     *
     * @param sound one channel, at the rate of the cloud
     * @param amplitude a factor for every grain
     * @param frames how long the cloud lasts; grains that end later are left out
     * @param most how many grains there may be
     */
    public GrainTable(AudioBuffer sound, double amplitude, long frames, int most) {
        source = new SourceSound(GrainSource.of(sound), sound.rate());
        this.amplitude = amplitude;
        this.frames = frames;
        onsets = new int[most];
        lengths = new int[most];
        positions = new double[most];
        ratios = new double[most];
        lefts = new float[most];
        rights = new float[most];
    }

    /** Adds a grain that begins no earlier than those before it. */
    public void add(long onset, int length, double position, double ratio, double pan) {
        if (count > 0 && onset < onsets[count - 1]) {
            throw new IllegalArgumentException("Grains come in order of onset");
        }
        if (onset + length > frames) {
            return;
        }
        onsets[count] = Math.toIntExact(onset);
        lengths[count] = length;
        positions[count] = position;
        ratios[count] = ratio;
        double angle = (pan + 1) * StrictMath.PI / 4;
        lefts[count] = (float) (amplitude * StrictMath.cos(angle));
        rights[count] = (float) (amplitude * StrictMath.sin(angle));
        longest = Math.max(longest, length);
        count++;
    }

    public int grains() {
        return count;
    }

    public int rate() {
        return source.rate;
    }

    public long frames() {
        return frames;
    }

    /** Writes frames {@code from … to − 1} of the cloud at the same places of the arrays. */
    public void render(float[] left, float[] right, int from, int to, Interpolation interpolation) {
        WindowTable hann = new WindowTable(Window.HANN);
        GrainMixer mixer = new GrainMixer(interpolation.reader(), new GrainShape(new float[0], false, longest));
        Crowd crowd = new Crowd(mixer, source, hann, 64);
        int next = firstAfter(from - longest);
        for (int piece = from; piece < to; piece += GrainMixer.PIECE) {
            int length = Math.min(GrainMixer.PIECE, to - piece);
            for (; next < count && onsets[next] < piece + length; next++) {
                if (onsets[next] + lengths[next] > piece) {
                    crowd.add(filled(crowd.free(), next));
                }
            }
            crowd.mix(piece, length, left, right, piece);
        }
    }

    private int firstAfter(int frame) {
        int first = 0;
        while (first < count && onsets[first] < frame) {
            first++;
        }
        return first;
    }

    private Voice filled(Voice voice, int i) {
        voice.cell = i;
        voice.onset = onsets[i];
        voice.frames = lengths[i];
        voice.position = positions[i];
        voice.ratio = ratios[i];
        voice.left = lefts[i];
        voice.right = rights[i];
        return voice;
    }
}
