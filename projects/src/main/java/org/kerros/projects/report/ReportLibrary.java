package org.kerros.projects.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.kerros.library.CheckpointCard;
import org.kerros.library.CheckpointCatalog;
import org.kerros.library.Clip;
import org.kerros.library.Descriptors;
import org.kerros.library.MediaHash;
import org.kerros.timeline.ClipId;

/**
 * Where a report looks up clips and models.
 *
 * @param clips the clip of an id, empty where the library has none
 * @param descriptors what analysis found in a clip
 * @param outlines the waveform of a clip for drawing; empty where there is none, which leaves bars plain
 * @param media whether a file of this content is there
 * @param checkpoints the models the project has used
 */
public record ReportLibrary(
        Function<ClipId, Optional<Clip>> clips,
        Function<ClipId, Optional<Descriptors>> descriptors,
        Function<ClipId, Optional<Outline>> outlines,
        Predicate<MediaHash> media,
        CheckpointCatalog checkpoints) {
    /** A library that knows nothing. */
    public static final ReportLibrary EMPTY = new ReportLibrary(
            id -> Optional.empty(), id -> Optional.empty(), id -> Optional.empty(), hash -> true, new NoCheckpoints());

    private record NoCheckpoints() implements CheckpointCatalog {
        @Override
        public List<CheckpointCard> all() {
            return List.of();
        }

        @Override
        public Optional<CheckpointCard> find(MediaHash hash) {
            return Optional.empty();
        }

        @Override
        public void add(CheckpointCard card) {
            throw new UnsupportedOperationException("A report keeps no models");
        }
    }
}
