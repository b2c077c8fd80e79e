package org.kerros.render;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.kerros.timeline.FrameRange;

/**
 * Plays the latest mix on a thread of its own, which begins with the first {@link #play}. All methods may be called from
 * any thread and return at once.
 */
public final class Player implements AutoCloseable {
    static final int BLOCK_FRAMES = 512;

    private static final long NOWHERE = -1;

    private final AudioDevice device;
    private final Meters meters = new Meters();
    private final SoundTap tap = new SoundTap();
    private volatile Rendering latest = Mix.silence(48_000).rendering();
    private volatile @Nullable FrameRange loop;
    private final AtomicLong position = new AtomicLong();
    private final AtomicLong wanted = new AtomicLong(NOWHERE);
    private final AtomicReference<@Nullable Thread> thread = new AtomicReference<>();
    private volatile boolean playing;
    private volatile boolean closed;

    private final float[][] block = new float[2][BLOCK_FRAMES];
    private final float[][] part = new float[2][BLOCK_FRAMES];
    private final float[] trackPeaks = new float[Meters.MOST_TRACKS];
    private int openRate;

    public Player(AudioDevice device) {
        this.device = device;
    }

    /** Replaces what is heard, from the next block on; playing goes on where it is. */
    public void show(Mix mix) {
        latest = mix.renderingAfter(latest);
    }

    /** Plays on from where it is; from the beginning if that is the end. */
    public void play() {
        if (position() >= latest.mix().frames()) {
            seek(0);
        }
        playing = true;
        if (thread.get() == null) {
            Thread audio = new Thread(this::run, "audio");
            audio.setDaemon(true);
            raise(audio);
            if (thread.compareAndSet(null, audio)) {
                audio.start();
            }
        }
        LockSupport.unpark(thread.get());
    }

    @SuppressWarnings("ThreadPriorityCheck") // Sound that comes late is heard; nothing else depends on the priority.
    private static void raise(Thread audio) {
        audio.setPriority(Thread.MAX_PRIORITY);
    }

    /** Stops, and stays where it is. */
    public void stop() {
        playing = false;
    }

    public boolean isPlaying() {
        return playing;
    }

    /** Goes to a frame, playing or not. */
    public void seek(long frame) {
        wanted.set(Math.max(0, frame));
    }

    /** The frame that is played next. */
    public long position() {
        long pending = wanted.get();
        return pending == NOWHERE ? position.get() : pending;
    }

    /** Repeats a range once playing comes to its end, to the frame; null for no more. */
    public void loop(@Nullable FrameRange range) {
        loop = range == null || range.isEmpty() ? null : range;
    }

    public Meters meters() {
        return meters;
    }

    /** What is played, for whoever measures it. */
    public SoundTap tap() {
        return tap;
    }

    /** How many samples of a track, by its place from the top, were no sound and became silence since the last edit. */
    public long badSamples(int track) {
        Rendering rendering = latest;
        return track < rendering.mix().tracks().size() ? rendering.badSamples(track) : 0;
    }

    /** Why nothing is heard, for a person, if so. */
    public Optional<String> problem() {
        return device.problem();
    }

    /** Ends the audio thread and closes the device; comes back when both are done. */
    @Override
    public void close() {
        closed = true;
        playing = false;
        Thread audio = thread.get();
        if (audio == null) {
            device.close();
            return;
        }
        LockSupport.unpark(audio);
        join(audio);
    }

    private static void join(Thread audio) {
        try {
            audio.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody is interrupted here", e);
        }
    }

    /** The audio thread: no locks, no allocation, no I/O but the device inside this loop. */
    private void run() {
        try {
            while (!closed) {
                if (playing) {
                    playBlock();
                } else {
                    rest();
                }
            }
        } finally {
            playing = false;
            device.close();
        }
    }

    private void rest() {
        if (openRate != 0) {
            device.pause();
        }
        while (!playing && !closed) {
            LockSupport.park(this);
        }
        if (device.problem().isPresent()) {
            openRate = 0;
        }
    }

    /** Plays one block; at the end of the piece stops. */
    void playBlock() {
        Rendering rendering = latest;
        Mix mix = rendering.mix();
        if (mix.rate() != openRate) {
            openRate = mix.rate();
            device.open(openRate);
        }
        long from = wanted.getAndSet(NOWHERE);
        long next = fill(rendering, from == NOWHERE ? position.get() : from);
        int tracks = Math.min(Meters.MOST_TRACKS, mix.tracks().size());
        meters.add(trackPeaks, tracks, peak(block[0]), peak(block[1]));
        tap.write(block, BLOCK_FRAMES);
        device.write(block, BLOCK_FRAMES);
        position.set(Math.min(next, Math.max(next - BLOCK_FRAMES, mix.frames())));
        if (next >= mix.frames() && loop == null) {
            playing = false;
        }
    }

    /** Fills the block from a frame on, jumping back where the loop ends; returns the frame after it. */
    private long fill(Rendering rendering, long from) {
        FrameRange range = loop;
        long at = from;
        int done = 0;
        while (done < BLOCK_FRAMES) {
            long untilJump = range != null && at < range.end() ? range.end() - at : Long.MAX_VALUE;
            int count = (int) Math.min(BLOCK_FRAMES - done, untilJump);
            rendering.renderInto(part, count, at);
            rendering.takePeaks(trackPeaks);
            System.arraycopy(part[0], 0, block[0], done, count);
            System.arraycopy(part[1], 0, block[1], done, count);
            done += count;
            at = range != null && count == untilJump ? range.start() : at + count;
        }
        return at;
    }

    private static float peak(float[] samples) {
        float peak = 0;
        for (float sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }
}
