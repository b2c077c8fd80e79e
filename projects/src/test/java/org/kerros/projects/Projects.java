package org.kerros.projects;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.kerros.library.Clip;
import org.kerros.library.Descriptors;
import org.kerros.library.MediaFormat;
import org.kerros.library.MediaHash;
import org.kerros.library.Provenance;
import org.kerros.library.Recipe;
import org.kerros.library.Settings;
import org.kerros.timeline.ClipId;

/** Projects and clips for tests: always the same ones, at a time that stands still. */
final class Projects {
    static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-03-01T12:00:00Z"));
    static final MediaHash MODEL = hash(99);

    private Projects() {}

    static Project create(Path folder) {
        return Project.create(folder, "Noise to Noise", 48_000, 120, NOON, new SplittableRandom(1));
    }

    static Project open(Path folder) {
        return Project.open(folder, NOON, new SplittableRandom(2));
    }

    /** An imported four-second clip. */
    static Clip imported(int number) {
        return new Clip(
                new ClipId("clip-" + number),
                "Drone " + number,
                hash(number),
                new MediaFormat(MediaFormat.Kind.AUDIO, 16_000, 1, 64_000, 4),
                new Provenance.Imported(
                        NOON.instant(),
                        "drone-" + number + ".wav",
                        "WAV, 16-bit",
                        hash(1000 + number),
                        Settings.NONE,
                        false),
                Clip.Notice.NONE);
    }

    /** A melody a model made. */
    static Clip generated(int number, long seed) {
        Settings settings = Settings.of("temperature", 1.1).with("steps", 128).with("primer", List.of(60L, -2L));
        Recipe recipe = new Recipe(
                "melody-rnn", "continue", MODEL, seed, settings, List.of(new ClipId("clip-1")), "Kerros 0.1");
        return new Clip(
                new ClipId("clip-" + number),
                "Melody " + number,
                hash(number),
                new MediaFormat(MediaFormat.Kind.NOTES, 0, 0, 0, 16),
                new Provenance.Generated(NOON.instant(), recipe, Settings.of("events", List.of(60L, -2L))),
                new Clip.Notice(List.of("Birth", "piano"), 4, "begins the piece"));
    }

    static Optional<Descriptors> described(double pitch, double loudness) {
        return Optional.of(new Descriptors(-1.5, loudness, pitch, 0.9, 1_200.0, List.of(0.0, 1.25)));
    }

    static MediaHash hash(int number) {
        return new MediaHash(String.format(java.util.Locale.ROOT, "%064x", number));
    }
}
