package org.kerros.render;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.jspecify.annotations.Nullable;

/**
 * A sound output of the computer, 16 bits. Where there is none, or it goes away while playing, time goes on in silence
 * and {@link #problem} says why; the output is tried again the next time playing begins.
 */
public final class JavaSoundDevice implements AudioDevice {
    private static final int FRAME_BYTES = 4;

    private final AudioChoice choice;
    private final byte[] bytes = new byte[Player.BLOCK_FRAMES * FRAME_BYTES];
    private @Nullable SourceDataLine line;
    private SilentDevice silence = new SilentDevice();
    private volatile Optional<String> problem = Optional.empty();
    private final AtomicLong dropOuts = new AtomicLong();
    private boolean flowing;
    private int rate;

    public JavaSoundDevice(AudioChoice choice) {
        this.choice = choice;
    }

    @Override
    public void open(int newRate) {
        rate = newRate;
        closeLine();
        try {
            SourceDataLine opened = JavaSoundLines.output(choice.device(), newRate);
            opened.open(JavaSoundLines.format(newRate, 2), FRAME_BYTES * choice.bufferFrames());
            opened.start();
            line = opened;
            problem = Optional.empty();
        } catch (IllegalArgumentException e) {
            goSilent("there is no sound output that plays stereo at " + newRate + " Hz");
        } catch (LineUnavailableException e) {
            goSilent("the sound output is in use by another program");
        } catch (SecurityException e) {
            goSilent("the sound output may not be used");
        }
    }

    private void goSilent(String reason) {
        closeLine();
        silence = new SilentDevice(reason);
        silence.open(rate);
        problem = Optional.of(reason);
    }

    @Override
    public void write(float[][] stereo, int frames) {
        SourceDataLine open = line;
        if (open == null) {
            silence.write(stereo, frames);
            return;
        }
        if (!flowing) {
            // The first blocks of a run come late, while code is still being compiled: silence goes before them.
            writeSilence(open, choice.bufferFrames() - frames);
        }
        for (int i = 0; i < frames; i++) {
            put(4 * i, stereo[0][i]);
            put(4 * i + 2, stereo[1][i]);
        }
        if (flowing && open.available() >= open.getBufferSize()) {
            dropOuts.incrementAndGet();
        }
        // A line that is gone takes less than it was given.
        if (open.write(bytes, 0, frames * FRAME_BYTES) < frames * FRAME_BYTES) {
            goSilent("the sound output went away");
        }
        flowing = true;
    }

    private void put(int at, float sample) {
        int value = Math.round(Math.max(-1, Math.min(1, sample)) * 32767);
        bytes[at] = (byte) value;
        bytes[at + 1] = (byte) (value >> 8);
    }

    @Override
    public int queuedFrames() {
        SourceDataLine open = line;
        return open == null ? silence.queuedFrames() : (open.getBufferSize() - open.available()) / FRAME_BYTES;
    }

    @Override
    public long dropOuts() {
        return dropOuts.get();
    }

    @Override
    public void pause() {
        SourceDataLine open = line;
        if (open == null) {
            silence.pause();
            return;
        }
        // What was written is played to its end, and then silence, not whatever an empty buffer sounds like.
        writeSilence(open, choice.bufferFrames());
        flowing = false;
    }

    private void writeSilence(SourceDataLine to, int frames) {
        Arrays.fill(bytes, (byte) 0);
        for (int done = 0; done < frames; done += Player.BLOCK_FRAMES) {
            to.write(bytes, 0, Math.min(bytes.length, (frames - done) * FRAME_BYTES));
        }
    }

    @Override
    public Optional<String> problem() {
        return problem;
    }

    @Override
    public void close() {
        closeLine();
    }

    private void closeLine() {
        flowing = false;
        if (line != null) {
            line.close();
            line = null;
        }
    }
}
