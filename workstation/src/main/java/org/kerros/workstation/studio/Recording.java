package org.kerros.workstation.studio;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.kerros.library.Provenance;
import org.kerros.library.TakeFile;
import org.kerros.render.Recorded;
import org.kerros.render.Recorder;
import org.kerros.timeline.TrackId;

/**
 * Listens to an input and records from it into the project. Confined to the editing thread, but for what is asked of the
 * level and the time.
 */
public final class Recording implements AutoCloseable {
    private final Studio studio;
    private final Recorder recorder;
    private @Nullable Path take;
    private @Nullable TakeNote note;

    /** @param recorder listens already, which shows the level and keeps nothing yet; closed with this */
    public Recording(Studio studio, Recorder recorder) {
        this.studio = studio;
        this.recorder = recorder;
    }

    /** The largest magnitude since this was last asked; 1 is full scale. */
    public float takeLevel() {
        return recorder.takeLevel();
    }

    /**
     * Records from now on.
     *
     * @param track where it will be placed, if anywhere
     * @param position the frame of the piece that is heard at any moment, or where the playhead stands; asked on another
     *     thread
     */
    public void begin(Optional<TrackId> track, LongSupplier position) {
        Path file = Takes.next(studio);
        TakeNote fresh =
                new TakeNote(name(), recorder.inputName(), studio.clock().instant(), track, position.getAsLong());
        fresh.write(file);
        note = fresh;
        take = file;
        recorder.begin(
                TakeFile.create(file, recorder.rate(), recorder.channels(), recorder.format()),
                position,
                studio.composition().rate());
    }

    private String name() {
        long recorded = studio.clips().all().stream()
                .filter(clip -> clip.provenance() instanceof Provenance.Recorded)
                .count();
        return "Take " + (recorded + 1);
    }

    public boolean isRecording() {
        return recorder.isRecording();
    }

    /** How long the recording is by now. */
    public double seconds() {
        return (double) recorder.frames() / recorder.rate();
    }

    /** How long the disk has room for; nothing where the disk does not say. */
    public OptionalLong secondsLeft() {
        long room = studio.project().folder().toFile().getUsableSpace();
        long perSecond =
                (long) recorder.rate() * recorder.channels() * recorder.format().bytes();
        return room <= 0 ? OptionalLong.empty() : OptionalLong.of(room / perSecond);
    }

    /** How many frames the input lost because something was too slow. */
    public long lostFrames() {
        return recorder.lostFrames();
    }

    /** Why no more is recorded, if so; what was recorded before is safe. */
    public Optional<String> problem() {
        return recorder.problem();
    }

    /** Ends the recording, and says how to keep it; nothing if nothing was recorded. */
    public Optional<KeepTake> end() {
        TakeNote known = note;
        Path file = take;
        if (known == null || file == null) {
            return Optional.empty();
        }
        note = null;
        take = null;
        Recorded recorded = recorder.end();
        if (recorded.frames() == 0) {
            Takes.discard(file);
            return Optional.empty();
        }
        TakeNote placed = known.at(recorded.position());
        placed.write(file);
        return Optional.of(new KeepTake(studio, file, placed));
    }

    /** Listens no more; what was being recorded is whole on the disk, and found when the project is opened again. */
    @Override
    public void close() {
        recorder.close();
    }
}
