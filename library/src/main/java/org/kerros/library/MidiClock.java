package org.kerros.library;

import java.util.ArrayList;
import java.util.List;
import javax.sound.midi.MetaMessage;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.Sequence;
import javax.sound.midi.Track;

/** Turns ticks into seconds through the tempo changes of a file's first track. */
final class MidiClock {
    private static final int TEMPO = 0x51;
    private static final double DEFAULT_QPM = 120;

    private final List<Stretch> stretches = new ArrayList<>();
    private final double qpm;

    /** From a tick on, every tick lasts so long. */
    private record Stretch(long tick, double second, double tickSeconds) {
        double seconds(long at) {
            return second + (at - tick) * tickSeconds;
        }
    }

    MidiClock(Sequence sequence) {
        boolean beats = sequence.getDivisionType() == Sequence.PPQ;
        double resolution = sequence.getResolution();
        double first = beats ? 60 / (DEFAULT_QPM * resolution) : 1 / (sequence.getDivisionType() * resolution);
        stretches.add(new Stretch(0, 0, first));
        if (beats && sequence.getTracks().length > 0) {
            readTempi(sequence.getTracks()[0], resolution);
        }
        qpm = beats ? 60 / (stretches.get(0).tickSeconds() * resolution) : DEFAULT_QPM;
    }

    private void readTempi(Track track, double resolution) {
        for (int i = 0; i < track.size(); i++) {
            MidiEvent event = track.get(i);
            if (event.getMessage() instanceof MetaMessage meta
                    && meta.getType() == TEMPO
                    && meta.getData().length == 3) {
                change(event.getTick(), tickSeconds(meta.getData(), resolution));
            }
        }
    }

    private static double tickSeconds(byte[] data, double resolution) {
        int micros = ((data[0] & 0xff) << 16) | ((data[1] & 0xff) << 8) | (data[2] & 0xff);
        return 60 / (6e7 / Math.max(1, micros) * resolution);
    }

    private void change(long tick, double tickSeconds) {
        Stretch last = stretches.get(stretches.size() - 1);
        if (tick == last.tick()) {
            stretches.set(stretches.size() - 1, new Stretch(tick, last.second(), tickSeconds));
        } else if (tickSeconds != last.tickSeconds()) {
            stretches.add(new Stretch(tick, last.seconds(tick), tickSeconds));
        }
    }

    double seconds(long tick) {
        int i = stretches.size() - 1;
        while (stretches.get(i).tick() > tick) {
            i--;
        }
        return stretches.get(i).seconds(tick);
    }

    /** The first tempo. */
    double qpm() {
        return qpm;
    }
}
