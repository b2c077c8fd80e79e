package org.kerros.render;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.kerros.library.MappedSound;
import org.kerros.timeline.ClipId;

/**
 * A sound too long to be held, read from its file. What the audio thread is about to want is {@linkplain #fetch fetched}
 * by another; what is not there in time is silence, and told to the {@link AudioThread}.
 */
final class StreamedSound implements Sound {
    private static final int BLOCK_FRAMES = 1 << 15;
    private static final long NANOS_A_SECOND = 1_000_000_000;

    /** How long what was fetched may be trusted to be in memory still. */
    private static final int FRESH_SECONDS = 20;

    private final ClipId clip;
    private final MappedSound file;
    private final float peak;
    private final long badSamples;

    /** The second in which a block was fetched last, by the clock below; 0 for never. */
    private final AtomicIntegerArray fetched;

    StreamedSound(ClipId clip, MappedSound file, float peak, long badSamples) {
        this.clip = clip;
        this.file = file;
        this.peak = peak;
        this.badSamples = badSamples;
        this.fetched = new AtomicIntegerArray((int) (file.frames() / BLOCK_FRAMES + 1));
    }

    private static final long BEGUN = System.nanoTime();

    private static int second() {
        return (int) ((System.nanoTime() - BEGUN) / NANOS_A_SECOND) + 1;
    }

    @Override
    public int channels() {
        return file.channels();
    }

    @Override
    public long frames() {
        return file.frames();
    }

    @Override
    public float peak() {
        return peak;
    }

    @Override
    public Optional<String> flaw() {
        return Cleaning.flaw(clip, badSamples);
    }

    @Override
    public boolean isStreamed() {
        return true;
    }

    @Override
    public void fetch(long frame, int count) {
        int last = block(Math.min(frames(), frame + count) - 1);
        for (int block = block(Math.max(0, frame)); block <= last; block++) {
            file.fetch((long) block * BLOCK_FRAMES, BLOCK_FRAMES);
            fetched.set(block, second());
        }
    }

    private static int block(long frame) {
        return (int) Math.floorDiv(frame, BLOCK_FRAMES);
    }

    @Override
    public void read(int channel, long frame, float[] to, int at, int count) {
        if (Thread.currentThread() instanceof AudioThread audio && !isThere(frame, count)) {
            audio.missed();
            Arrays.fill(to, at, at + count, 0);
            return;
        }
        file.read(channel, frame, to, at, count);
        if (badSamples > 0) {
            Cleaning.silenceBad(to, at, count);
        }
    }

    private boolean isThere(long frame, int count) {
        int now = second();
        int last = block(frame + count - 1);
        for (int block = block(frame); block <= last; block++) {
            int when = fetched.get(block);
            if (when == 0 || now - when > FRESH_SECONDS) {
                return false;
            }
        }
        return true;
    }
}
