package org.kerros.render;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.kerros.library.SampleFormat;
import org.kerros.library.TakeFile;
import org.kerros.timeline.work.KerrosException;

/**
 * Listens to an input on a thread of its own, to show its level, and writes what it hears to a file from {@link #begin}
 * to {@link #end}. All methods may be called from any thread.
 */
public final class Recorder implements AutoCloseable {
    private static final int BLOCK_FRAMES = 1024;

    private final AudioInput input;
    private final int channels;
    private final InputLevel level = new InputLevel();
    private final AtomicReference<@Nullable Take> take = new AtomicReference<>();
    private final Thread thread = new Thread(this::run, "recording");
    private volatile Optional<String> problem = Optional.empty();
    private volatile boolean closed;

    /**
     * Begins to listen.
     *
     * @param input closed by this recorder in the end
     * @param wantedRate the input may have another, see {@link #rate}
     * @throws KerrosException if the input is not there
     */
    public Recorder(AudioInput input, int wantedRate, int channels) {
        this.input = input;
        this.channels = channels;
        input.open(wantedRate, channels);
        thread.setDaemon(true);
        thread.start();
    }

    public String inputName() {
        return input.name();
    }

    public int rate() {
        return input.rate();
    }

    public int channels() {
        return channels;
    }

    /** The format a file needs to lose nothing. */
    public SampleFormat format() {
        return input.format();
    }

    /** How loud it has been since this was last asked: the largest magnitude; 1 is full scale. */
    public float takeLevel() {
        return level.take();
    }

    /**
     * Writes what is heard from now on to a file, which it closes in the end.
     *
     * @param position the frame of the piece that is heard at any moment; asked on another thread
     * @param pieceRate in frames a second
     */
    public void begin(TakeFile file, LongSupplier position, int pieceRate) {
        if (!take.compareAndSet(null, new Take(file, position, pieceRate))) {
            throw new IllegalStateException("Something is being recorded already");
        }
    }

    public boolean isRecording() {
        Take current = take.get();
        return current != null && !current.isOver();
    }

    /** How many frames have been written so far. */
    public long frames() {
        Take current = take.get();
        return current == null ? 0 : current.frames();
    }

    /** How many frames the input lost since it was opened, because the disk or the computer was too slow. */
    public long lostFrames() {
        return input.lostFrames();
    }

    /** Why no more is recorded, for a person, if so: the disk is full, or the input went away. */
    public Optional<String> problem() {
        return problem;
    }

    /** Completes the file, and tells where it belongs; comes back when it is on the disk. */
    public Recorded end() {
        Take current = take.getAndSet(null);
        if (current == null) {
            throw new IllegalStateException("Nothing is being recorded");
        }
        return current.end();
    }

    /** Ends listening; comes back when the input is closed. What is being recorded should be ended first. */
    @Override
    public void close() {
        closed = true;
        Waiting.until(thread);
    }

    private void run() {
        float[][] block = new float[channels][BLOCK_FRAMES];
        try (input) {
            while (!closed) {
                int came = input.read(block, BLOCK_FRAMES);
                if (came < 0) {
                    problem = Optional.of("the sound input went away");
                    break;
                }
                level.add(block, came);
                write(block, came);
            }
        }
        Take current = take.get();
        if (current != null) {
            current.complete();
        }
    }

    // A disk that takes no more does not end the listening: people see the level, and what was written is safe.
    private void write(float[][] block, int count) {
        Take current = take.get();
        if (current == null || current.isOver() || count == 0) {
            return;
        }
        try {
            current.write(block, count, count + input.latencyFrames(), input.rate());
        } catch (KerrosException full) {
            problem = Optional.of(full.wrong());
            current.complete();
        }
    }
}
