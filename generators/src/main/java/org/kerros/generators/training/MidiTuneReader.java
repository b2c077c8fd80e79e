package org.kerros.generators.training;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kerros.library.Note;

/**
 * Reads a Standard MIDI File of type 0 or 1. Notes that never end, or end at once, are left out, as the original's
 * reader does; damaged files are none at all.
 */
final class MidiTuneReader {
    private static final int HEADER = 0x4d546864;
    private static final int TRACK = 0x4d54726b;
    private static final int DRUMS = 9;

    private final Map<String, List<Note>> instruments = new LinkedHashMap<>();
    private final List<MidiTune.Meter> meters = new ArrayList<>();
    private final double ticksPerQuarter;
    private int track;

    private MidiTuneReader(double ticksPerQuarter) {
        this.ticksPerQuarter = ticksPerQuarter;
    }

    /** The tune in a file; empty if the bytes are no whole MIDI file with a metric time base. */
    static Optional<MidiTune> read(byte[] file) {
        try {
            ByteBuffer in = ByteBuffer.wrap(file);
            if (in.getInt() != HEADER) {
                return Optional.empty();
            }
            int afterHeader = in.getInt() + in.position();
            int type = in.getShort();
            int tracks = in.getShort();
            int division = in.getShort();
            if (type < 0 || type > 1 || division <= 0) {
                return Optional.empty();
            }
            MidiTuneReader reader = new MidiTuneReader(division);
            in.position(afterHeader);
            reader.tracks(in, tracks);
            return Optional.of(new MidiTune(List.copyOf(reader.instruments.values()), reader.meters));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private void tracks(ByteBuffer in, int count) {
        while (track < count && in.remaining() >= 8) {
            int kind = in.getInt();
            int length = in.getInt();
            if (kind == TRACK) {
                new Track().read(in.slice(in.position(), length));
                track++;
            }
            in.position(in.position() + length);
        }
    }

    /** A track as it is read: what each channel plays, and which notes are sounding. */
    private final class Track {
        private final int[] programs = new int[16];
        private final Map<Integer, List<long[]>> sounding = new HashMap<>();
        private long tick;
        private int running;

        void read(ByteBuffer in) {
            while (in.hasRemaining()) {
                tick += variable(in);
                int status = in.get(in.position()) & 0xff;
                if (status >= 0x80) {
                    in.get();
                } else {
                    status = running;
                }
                event(status, in);
            }
        }

        private void event(int status, ByteBuffer in) {
            int channel = status & 0x0f;
            switch (status >> 4) {
                case 0x8, 0x9 -> note(status, in.get() & 0x7f, in.get() & 0x7f);
                case 0xa, 0xb, 0xe -> in.getShort();
                case 0xc -> programs[channel] = in.get() & 0x7f;
                case 0xd -> in.get();
                case 0xf -> beyond(status, in);
                default -> throw new IllegalArgumentException("Data without a status");
            }
            running = status < 0xf0 ? status : running;
        }

        private void beyond(int status, ByteBuffer in) {
            int type = status == 0xff ? in.get() & 0xff : 0;
            byte[] data = new byte[Math.min(in.remaining(), variable(in))];
            in.get(data);
            if (type == 0x58 && track == 0 && data.length >= 2 && data[1] >= 0 && data[1] < 8) {
                meters.add(new MidiTune.Meter(tick / ticksPerQuarter, data[0], 1 << data[1]));
            }
        }

        private void note(int status, int pitch, int velocity) {
            int channel = status & 0x0f;
            int key = channel * 128 + pitch;
            List<long[]> begun = sounding.computeIfAbsent(key, unused -> new ArrayList<>());
            if (status >> 4 == 0x9 && velocity > 0) {
                begun.add(new long[] {tick, velocity});
                return;
            }
            for (long[] one : begun) {
                if (one[0] < tick && channel != DRUMS) {
                    instruments
                            .computeIfAbsent(
                                    programs[channel] + "/" + channel + "/" + track, unused -> new ArrayList<>())
                            .add(new Note(pitch, (int) one[1], one[0] / ticksPerQuarter, tick / ticksPerQuarter));
                }
            }
            begun.removeIf(one -> one[0] < tick);
        }

        private static int variable(ByteBuffer in) {
            int value = 0;
            for (int i = 0; i < 4; i++) {
                int next = in.get();
                value = value << 7 | (next & 0x7f);
                if (next >= 0) {
                    return value;
                }
            }
            throw new IllegalArgumentException("A number of more than four bytes");
        }
    }
}
