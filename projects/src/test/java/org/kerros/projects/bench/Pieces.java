package org.kerros.projects.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.kerros.library.Clip;
import org.kerros.library.Descriptors;
import org.kerros.library.MediaFormat;
import org.kerros.library.MediaHash;
import org.kerros.library.Provenance;
import org.kerros.library.Settings;
import org.kerros.projects.Project;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Placement;
import org.kerros.timeline.PlacementId;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.edit.AddTrack;
import org.kerros.timeline.edit.MovePlacement;

/** Pieces of any size to measure with. */
final class Pieces {
    private static final int TRACKS = 8;
    private static final int RATE = 48_000;

    private Pieces() {}

    static Path make(int clips, int placements, int edits) throws IOException {
        Path folder = Files.createTempDirectory("kerros-bench").resolve("piece");
        InstantSource clock = InstantSource.fixed(Instant.EPOCH);
        try (Project project = Project.create(folder, "Bench", RATE, 120, clock)) {
            for (int i = 0; i < clips; i++) {
                project.clips().add(clip(i), Optional.of(descriptors(i)));
            }
            for (int track = 0; track < TRACKS; track++) {
                project.apply(new AddTrack(track, track(track, clips, placements)));
            }
            for (int i = 0; i < edits; i++) {
                PlacementId placement = new PlacementId("p" + i % placements);
                project.apply(new MovePlacement(placement, new TrackId("t" + i % TRACKS), i * 100L));
            }
        }
        return folder;
    }

    private static Clip clip(int number) {
        return new Clip(
                new ClipId("c" + number),
                "Drone " + number,
                hash(number),
                new MediaFormat(MediaFormat.Kind.AUDIO, 16_000, 1, 64_000, 4),
                new Provenance.Imported(
                        Instant.EPOCH, "drone-" + number + ".wav", "WAV, 16-bit", hash(number), Settings.NONE, false),
                new Clip.Notice(List.of("pad", "take" + number % 7), number % 6, ""));
    }

    private static Descriptors descriptors(int number) {
        return new Descriptors(-3.0, -23.0 + number % 9, 100.0 + number, 0.8, 1_500.0, List.of(0.0, 1.0, 2.5));
    }

    private static Track track(int number, int clips, int placements) {
        List<Placement> here = new ArrayList<>();
        for (int i = number; i < placements; i += TRACKS) {
            here.add(Placement.of(
                    new PlacementId("p" + i), new ClipId("c" + i % clips), new FrameRange(0, 96_000), i * 9_600L));
        }
        return Track.named(new TrackId("t" + number), "Track " + number).withPlacements(here);
    }

    private static MediaHash hash(int number) {
        return new MediaHash(String.format(Locale.ROOT, "%064x", number));
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder.getParent())) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
