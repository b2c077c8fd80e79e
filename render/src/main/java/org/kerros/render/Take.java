package org.kerros.render;

import java.util.function.LongSupplier;
import org.kerros.library.TakeFile;

/** One recording on its way to a file. Written by the recording thread, ended by any. */
final class Take {
    private final TakeFile file;
    private final LongSupplier position;
    private final int pieceRate;
    private final Object door = new Object();
    private volatile long frames;
    private volatile long begunAt;
    private volatile boolean over;
    private boolean anchored;

    Take(TakeFile file, LongSupplier position, int pieceRate) {
        this.file = file;
        this.position = position;
        this.pieceRate = pieceRate;
        begunAt = position.getAsLong();
    }

    long frames() {
        return frames;
    }

    boolean isOver() {
        return over;
    }

    /**
     * Appends a block.
     *
     * @param age how many frames ago the first frame of the block sounded
     */
    void write(float[][] block, int count, int age, int rate) {
        synchronized (door) {
            if (over) {
                return;
            }
            anchor(frames + age, rate);
            file.write(block, count);
            frames = file.frames();
        }
    }

    // Playing begins a moment after it is asked for; where the piece is can be told once it moves.
    private void anchor(long age, int rate) {
        long now = position.getAsLong();
        if (!anchored && now != begunAt) {
            begunAt = now - Math.round((double) age * pieceRate / rate);
            anchored = true;
        }
    }

    /** Closes the file with what is in it. */
    void complete() {
        synchronized (door) {
            if (!over) {
                over = true;
                file.close();
            }
        }
    }

    Recorded end() {
        complete();
        return new Recorded(file.path(), frames, begunAt);
    }
}
