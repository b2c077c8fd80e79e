package org.kerros.render.voice;

import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.Receiver;
import javax.sound.midi.ShortMessage;

/** Hands notes to a synthesiser, at whole frames. */
final class Performance {
    private static final int REVERB_SEND = 91;
    private static final int CHORUS_SEND = 93;

    private final Receiver receiver;
    private final int rate;

    Performance(Receiver receiver, int rate) {
        this.receiver = receiver;
        this.rate = rate;
    }

    void program(int program) {
        send(ShortMessage.PROGRAM_CHANGE, program, 0, 0);
        send(ShortMessage.CONTROL_CHANGE, REVERB_SEND, 0, 0);
        send(ShortMessage.CONTROL_CHANGE, CHORUS_SEND, 0, 0);
    }

    /** A note from one time to another, in seconds. */
    void play(int pitch, int velocity, double start, double end) {
        send(ShortMessage.NOTE_ON, pitch, velocity, start);
        send(ShortMessage.NOTE_OFF, pitch, 0, end);
    }

    private void send(int command, int first, int second, double seconds) {
        try {
            receiver.send(new ShortMessage(command, 0, first, second), microseconds(seconds));
        } catch (InvalidMidiDataException e) {
            throw new IllegalArgumentException("No such MIDI message: " + first + ", " + second, e);
        }
    }

    /** The synthesiser takes microseconds and rounds them to frames: this is the frame nearest to the time. */
    private long microseconds(double seconds) {
        return Math.round(Math.round(seconds * rate) * 1e6 / rate);
    }
}
