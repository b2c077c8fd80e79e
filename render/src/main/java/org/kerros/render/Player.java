package org.kerros.render;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.kerros.timeline.FrameRange;

/**
 * Plays the latest mix on a thread of its own, which begins with the first {@link #play}. All methods may be called from
 * any thread, and all but {@link #close} return at once.
 */
public final class Player implements AutoCloseable {
    static final int BLOCK_FRAMES = 256;

    private final SafeDevice device;
    private final Meters meters = new Meters();
    private final SoundTap tap = new SoundTap();
    private final Wishes wishes = new Wishes();
    private final ReadAhead readAhead = new ReadAhead(wishes, this::next);
    private final float[] trackPeaks = new float[Meters.MOST_TRACKS];
    private final Performer performer = new Performer(wishes, readAhead, trackPeaks);
    private final Heard heard = new Heard(System::nanoTime);
    private final AtomicLong next = new AtomicLong();
    private final AtomicLong late = new AtomicLong();
    private final AtomicReference<@Nullable AudioThread> thread = new AtomicReference<>();
    private volatile boolean busy;
    private volatile boolean closed;

    private final float[][] block = new float[2][BLOCK_FRAMES];
    private int openRate;

    /** @param device closed by this player in the end */
    public Player(AudioDevice device) {
        this.device = new SafeDevice(device);
    }

    /** Replaces what is heard; playing goes on where it is. */
    public void show(Mix mix) {
        wishes.mix(mix);
        readAhead.ask();
    }

    /** Plays on from where it is; from the beginning if that is the end. */
    public void play() {
        begin(Wishes.NEVER);
        wake();
    }

    /** Plays a range of the piece, once. */
    public void play(FrameRange range) {
        wishes.place(range.start());
        begin(range.end());
        wake();
    }

    /** What {@link #play()} does but for the thread. */
    void begin(long end) {
        if (end == Wishes.NEVER && position() >= wishes.mix().frames()) {
            wishes.place(0);
        }
        wishes.play(end);
        readAhead.ask();
    }

    private void wake() {
        if (thread.get() == null) {
            AudioThread audio = new AudioThread(this::run);
            if (thread.compareAndSet(null, audio)) {
                audio.start();
            }
        }
        LockSupport.unpark(thread.get());
    }

    /** Stops, and stays where it is. */
    public void stop() {
        wishes.stop();
    }

    public boolean isPlaying() {
        return wishes.isPlaying();
    }

    /** Goes to a frame, playing or not. */
    public void seek(long frame) {
        wishes.place(Math.max(0, frame));
        readAhead.ask();
    }

    /** The frame that is heard now, or would be first. */
    public long position() {
        long wanted = wishes.place();
        if (wanted != Wishes.NOWHERE) {
            return wanted;
        }
        return busy ? heard.frame(next()) : next();
    }

    private long next() {
        long wanted = wishes.place();
        return wanted == Wishes.NOWHERE ? next.get() : wanted;
    }

    /** Repeats a range once playing comes to its end, to the frame; null for no more. */
    public void loop(@Nullable FrameRange range) {
        wishes.loop(range == null || range.isEmpty() ? null : range);
        readAhead.ask();
    }

    /**
     * Plays faster or slower, and higher or lower with it, like a tape.
     *
     * @param times 1 for as it is; 0.25 to 4
     */
    public void speed(double times) {
        wishes.speed(Math.max(TapeSpeed.SLOWEST, Math.min(TapeSpeed.FASTEST, times)));
        readAhead.ask();
    }

    /** Lets what is around a frame be heard for as long as this is called again or {@link #endScrub} is not. */
    public void scrub(long frame) {
        scrubHere(frame);
        wake();
    }

    /** What {@link #scrub} does but for the thread. */
    void scrubHere(long frame) {
        wishes.scrub(Math.max(0, frame));
        readAhead.ask();
    }

    /** The end of dragging: silent, or playing on as before. */
    public void endScrub() {
        wishes.scrub(Wishes.NOWHERE);
    }

    public Meters meters() {
        return meters;
    }

    /** What is played, for whoever measures it. */
    public SoundTap tap() {
        return tap;
    }

    /** How often sound came too late to be heard in its place, since this player was made. */
    public long dropOuts() {
        return device.dropOuts() + late.get();
    }

    /** How many samples of a track, by its place from the top, were no numbers or too large, and became silence. */
    public long badSamples(int track) {
        Rendering heard = wishes.rendering();
        return track < heard.mix().tracks().size() ? heard.badSamples(track) : 0;
    }

    /** Why nothing is heard, for a person, if so. */
    public Optional<String> problem() {
        return device.problem();
    }

    /** Ends the audio thread and closes the device; comes back when both are done. */
    @Override
    public void close() {
        closed = true;
        wishes.stop();
        AudioThread audio = thread.get();
        if (audio == null) {
            device.close();
        } else {
            LockSupport.unpark(audio);
            Waiting.until(audio);
        }
        readAhead.close();
    }

    /** The audio thread: no locks, no allocation, no I/O but the device inside this loop. */
    private void run() {
        try {
            while (!closed) {
                if (performer.isIdle()) {
                    rest();
                } else {
                    playBlock();
                }
            }
        } finally {
            wishes.stop();
            device.close();
        }
    }

    private void rest() {
        busy = false;
        if (openRate != 0) {
            device.pause();
        }
        while (performer.isIdle() && !closed) {
            LockSupport.park(this);
        }
        if (device.problem().isPresent()) {
            openRate = 0;
        }
        heard.begin();
        busy = true;
    }

    /** Plays one block; at the end of the piece stops. */
    void playBlock() {
        performer.takeMix();
        Mix mix = performer.mix();
        if (mix.rate() != openRate) {
            openRate = mix.rate();
            device.open(openRate);
            performer.open(openRate);
        }
        long from = performer.position();
        performer.fill(block);
        if (performer.takeJumped()) {
            from = performer.position();
            heard.begin();
        }
        next.set(performer.position());
        int tracks = Math.min(Meters.MOST_TRACKS, mix.tracks().size());
        meters.add(trackPeaks, tracks, peak(block[0]), peak(block[1]));
        tap.write(block, BLOCK_FRAMES);
        device.write(block, BLOCK_FRAMES);
        heard.wrote(from, device.queuedFrames(), openRate);
        countLateReads();
    }

    private void countLateReads() {
        if (Thread.currentThread() instanceof AudioThread audio && audio.takeLateReads() > 0) {
            late.incrementAndGet();
        }
    }

    private static float peak(float[] samples) {
        float peak = 0;
        for (float sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }
}
