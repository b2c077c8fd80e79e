package org.kerros.workstation.cli;

/** Edit lists for tests. */
final class EditLists {
    private EditLists() {}

    /** Two overlapping seconds of one mono source at a rate, panned left on one track. */
    static String playing(String file, int rate, long frames) {
        return """
                {"format": "edl", "version": 1, "name": "two", "sampleRate": 48000, "channels": 2, "length": 96000,
                 "panLaw": "sin-cos-3dB",
                 "sources": [{"id": "s1", "file": "%s", "sampleRate": %d, "channels": 1, "frames": %d, "bits": 16}],
                 "tracks": [{"id": "t1", "name": "left", "channels": 1, "mute": false, "gainDb": -6, "pan": -1, "clips": [
                   {"id": "c1", "source": "s1", "start": 0, "length": 48000, "sourceOffset": 0, "gainDb": 0,
                    "fadeIn": {"frames": 480, "shape": "linear"}, "fadeOut": {"frames": 0, "shape": "linear"}},
                   {"id": "c2", "source": "s1", "start": 24000, "length": 48000, "sourceOffset": 0, "gainDb": -3,
                    "fadeIn": {"frames": 0, "shape": "linear"}, "fadeOut": {"frames": 480, "shape": "equalPower"}}]}]}
                """.formatted(file, rate, frames);
    }
}
