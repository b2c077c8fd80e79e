package org.kerros.render;

import java.util.Arrays;
import org.kerros.library.MappedSound;

/**
 * A long sound as a stereo signal: cleaned, of more than two channels the odd ones left and the even ones right, mono on
 * both sides. Counts on the way what it cleaned. Read by one thread, forwards.
 */
final class MappedSignal implements Signal {
    private final MappedSound sound;
    private final float[] samples = new float[Survey.BLOCK_FRAMES];
    private long bad;
    private long surveyed;

    MappedSignal(MappedSound sound) {
        this.sound = sound;
    }

    long bad() {
        return bad;
    }

    @Override
    public int rate() {
        return sound.rate();
    }

    @Override
    public long frames() {
        return sound.frames();
    }

    @Override
    public void read(float[][] block, int count, long position) {
        for (int side = 0; side < 2; side++) {
            Arrays.fill(block[side], 0, count, 0);
        }
        int inside = (int) Math.max(0, Math.min(count, frames() - position));
        for (int done = 0; done < inside; done += samples.length) {
            int part = Math.min(samples.length, inside - done);
            for (int channel = 0; channel < sound.channels(); channel++) {
                add(channel, block, done, part, position + done);
            }
            surveyed = Math.max(surveyed, position + done + part);
        }
    }

    private void add(int channel, float[][] block, int at, int count, long frame) {
        sound.read(channel, frame, samples, 0, count);
        // Resampling reads the margins of its stretches twice; what is wrong there is counted once.
        for (int i = (int) Math.max(0, Math.min(count, surveyed - frame)); i < count; i++) {
            bad += Float.isFinite(samples[i]) ? 0 : 1;
        }
        Cleaning.silenceBad(samples, 0, count);
        for (int side = 0; side < 2; side++) {
            if (sound.channels() == 1 || channel % 2 == side) {
                addTo(block[side], at, count, sound.channels() == 1 ? 1 : share(side));
            }
        }
    }

    private float share(int side) {
        int channelsOfSide = (sound.channels() + 1 - side) / 2;
        return 1f / channelsOfSide;
    }

    private void addTo(float[] block, int at, int count, float share) {
        for (int i = 0; i < count; i++) {
            block[at + i] += share * samples[i];
        }
    }
}
