package org.kerros.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import javax.sound.midi.MidiEvent;
import javax.sound.midi.Sequence;
import javax.sound.midi.ShortMessage;
import javax.sound.midi.Track;

/**
 * Finds the notes in a parsed MIDI file, by the rules of the software that Melody RNN came with: an end closes every
 * open note of its channel and pitch that began earlier; what is never closed, or lasts no time, is no note. Drums are
 * left out unless there is nothing else, because their pitches are instruments.
 */
final class MidiNotes {
    private static final int DRUM_CHANNEL = 9;

    private final Sequence sequence;
    private final MidiClock clock;
    private final List<Note> notes = new ArrayList<>();
    private final List<Note> drums = new ArrayList<>();

    /** A note that sounds. */
    private record Open(long tick, int velocity) {}

    MidiNotes(Sequence sequence) {
        this.sequence = sequence;
        this.clock = new MidiClock(sequence);
    }

    NoteSequence read() {
        long lastTick = 0;
        for (Track track : sequence.getTracks()) {
            read(track);
            lastTick = Math.max(lastTick, track.ticks());
        }
        return new NoteSequence(clock.qpm(), clock.seconds(lastTick), notes.isEmpty() ? drums : notes);
    }

    private void read(Track track) {
        Map<Integer, List<Open>> open = new HashMap<>();
        for (int i = 0; i < track.size(); i++) {
            MidiEvent event = track.get(i);
            if (event.getMessage() instanceof ShortMessage message) {
                take(message, event.getTick(), open);
            }
        }
    }

    private void take(ShortMessage message, long tick, Map<Integer, List<Open>> open) {
        int key = (message.getChannel() << 7) | message.getData1();
        boolean begins = message.getCommand() == ShortMessage.NOTE_ON && message.getData2() > 0;
        if (begins) {
            open.computeIfAbsent(key, unused -> new ArrayList<>()).add(new Open(tick, message.getData2()));
        } else if (message.getCommand() == ShortMessage.NOTE_ON || message.getCommand() == ShortMessage.NOTE_OFF) {
            close(open.getOrDefault(key, new ArrayList<>()), message, tick);
        }
    }

    private void close(List<Open> sounding, ShortMessage message, long tick) {
        for (Iterator<Open> all = sounding.iterator(); all.hasNext(); ) {
            Open note = all.next();
            if (note.tick() < tick) {
                add(message, note, tick);
                all.remove();
            }
        }
    }

    private void add(ShortMessage message, Open note, long tick) {
        double start = clock.seconds(note.tick());
        double end = clock.seconds(tick);
        if (end > start) {
            List<Note> kind = message.getChannel() == DRUM_CHANNEL ? drums : notes;
            kind.add(new Note(message.getData1(), note.velocity(), start, end));
        }
    }
}
