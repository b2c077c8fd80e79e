package org.kerros.render;

import java.util.concurrent.locks.LockSupport;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.TargetDataLine;
import org.jspecify.annotations.Nullable;
import org.kerros.library.SampleFormat;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/** A sound input of the computer, 16 bits. */
final class JavaSoundInput implements AudioInput {
    /** A disk may stand still for so long without anything being lost. */
    private static final double BUFFER_SECONDS = 2;

    private static final double NANOS_A_SECOND = 1e9;
    private static final long PAUSE_NANOS = 5_000_000;
    private static final int MOST_PAUSES = 40;

    private final AudioChoice choice;
    private byte[] bytes = {};
    private @Nullable TargetDataLine line;
    private int rate;
    private int channels;
    private long begunNanos;
    private long frames;
    private long lost;

    JavaSoundInput(AudioChoice choice) {
        this.choice = choice;
    }

    @Override
    public String name() {
        return choice.device().equals(AudioChoice.DEFAULT) ? "the computer's sound input" : choice.device();
    }

    @Override
    public void open(int wantedRate, int wantedChannels) {
        rate = wantedRate;
        channels = wantedChannels;
        try {
            TargetDataLine opened = JavaSoundLines.input(choice.device(), rate, channels);
            opened.open(JavaSoundLines.format(rate, channels), frameBytes() * (int) (rate * BUFFER_SECONDS));
            opened.start();
            line = opened;
            begunNanos = System.nanoTime();
        } catch (IllegalArgumentException e) {
            throw unusable("there is no sound input with " + channels + " channels at " + rate + " Hz");
        } catch (LineUnavailableException e) {
            throw unusable("the sound input is in use by another program");
        } catch (SecurityException e) {
            throw unusable("the sound input may not be used");
        }
    }

    private static KerrosException unusable(String wrong) {
        return new KerrosException(Problem.NOT_FOUND, wrong, "connect one, or choose another with \"kerros devices\"");
    }

    private int frameBytes() {
        return 2 * channels;
    }

    @Override
    public int rate() {
        return rate;
    }

    @Override
    public SampleFormat format() {
        return SampleFormat.PCM_16;
    }

    @Override
    public int read(float[][] planar, int count) {
        TargetDataLine open = line;
        if (open == null) {
            return -1;
        }
        countLost(open);
        if (bytes.length < count * frameBytes()) {
            bytes = new byte[count * frameBytes()];
        }
        int ready = waited(open);
        if (ready <= 0) {
            return ready;
        }
        int came = open.read(bytes, 0, Math.min(count, ready) * frameBytes()) / frameBytes();
        for (int i = 0; i < came; i++) {
            for (int channel = 0; channel < channels; channel++) {
                int at = i * frameBytes() + 2 * channel;
                planar[channel][i] = (short) ((bytes[at] & 0xff) | (bytes[at + 1] << 8)) / 32768f;
            }
        }
        frames += came;
        return came;
    }

    /** How many frames can be read; −1 from a line that is gone. */
    private int waited(TargetDataLine open) {
        for (int i = 0; i < MOST_PAUSES && open.available() < frameBytes(); i++) {
            if (!open.isOpen()) {
                return -1;
            }
            LockSupport.parkNanos(this, PAUSE_NANOS);
        }
        return open.available() / frameBytes();
    }

    // A full buffer takes no more; what has been missed since is known by the clock alone.
    private void countLost(TargetDataLine open) {
        if (open.available() >= open.getBufferSize()) {
            double passed = (System.nanoTime() - begunNanos) / NANOS_A_SECOND * rate;
            lost = Math.max(lost, (long) passed - frames - open.getBufferSize() / frameBytes());
        }
    }

    @Override
    public long lostFrames() {
        return lost;
    }

    @Override
    public int latencyFrames() {
        TargetDataLine open = line;
        return open == null ? 0 : open.available() / frameBytes();
    }

    @Override
    public void close() {
        TargetDataLine open = line;
        line = null;
        if (open != null) {
            open.close();
        }
    }
}
