package org.kerros.projects;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings a project back from disk: the newest good snapshot and the journals after it. What cannot be read is set
 * aside under a telling name, never deleted, and never in the way of what can.
 */
final class Recovery {
    /** Journal and snapshot files are numbered; a name without a number is none of ours. */
    private static final int FIRST = 1;

    private final ProjectFolder folder;
    private final Instant now;
    private final boolean onlyLook;
    private final List<String> notices = new ArrayList<>();
    private final List<JournalLine> replayed = new ArrayList<>();
    private final List<Change> salvaged = new ArrayList<>();
    private int base = FIRST;
    private int last = FIRST;

    private Recovery(ProjectFolder folder, Instant now, boolean onlyLook) {
        this.folder = folder;
        this.now = now;
        this.onlyLook = onlyLook;
    }

    /** A recovery that puts the folder in order on its way. */
    Recovery(ProjectFolder folder, Instant now) {
        this(folder, now, false);
    }

    /** A recovery that changes nothing on disk and says what it would. */
    static Recovery rehearsed(ProjectFolder folder) {
        return new Recovery(folder, Instant.EPOCH, true);
    }

    /** The state as it was when the project was last changed, as far as that can be read. */
    ProjectState recover(ProjectCard card) throws IOException {
        Snapshot snapshot = newestSnapshot();
        if (snapshot == null) {
            snapshot = Snapshot.first(card);
        }
        ProjectState state = new ProjectState(snapshot);
        if (!state.exact()) {
            notices.add("The undo history could not be made again; undo begins with this session");
        }
        replayJournals(state);
        return state;
    }

    /** What a person should know, one sentence each; empty after an ordinary closing. */
    List<String> notices() {
        return List.copyOf(notices);
    }

    /** The changes since the snapshot. */
    List<JournalLine> replayed() {
        return List.copyOf(replayed);
    }

    /** Clips and checkpoints from behind a flaw, to be added again. */
    List<Change> salvaged() {
        return List.copyOf(salvaged);
    }

    /** The number of the journal to go on with. */
    int journal() {
        return last;
    }

    private @Nullable Snapshot newestSnapshot() throws IOException {
        List<Path> files = new ArrayList<>(Storage.list(folder.snapshots(), ".json.gz"));
        for (int i = files.size() - 1; i >= 0; i--) {
            if (numberOf(files.get(i)) == 0) {
                continue;
            }
            try {
                Snapshot snapshot = SnapshotCodec.read(files.get(i));
                base = numberOf(files.get(i));
                last = base;
                return snapshot;
            } catch (IOException e) {
                notices.add("The snapshot " + files.get(i).getFileName() + " is damaged (" + e.getMessage() + ")"
                        + aside(files.get(i), 0));
            }
        }
        return null;
    }

    private void replayJournals(ProjectState state) throws IOException {
        boolean unbroken = true;
        for (Path file : Storage.list(folder.journals(), ".jsonl")) {
            int number = numberOf(file);
            if (number >= base) {
                last = number;
                unbroken = replay(file, state, unbroken);
            }
        }
        if (!unbroken) {
            last++;
        }
    }

    private boolean replay(Path file, ProjectState state, boolean unbroken) throws IOException {
        JournalReading reading = JournalReading.of(file);
        if (!unbroken) {
            setAside(file, 0, "it follows a damaged journal");
            salvage(reading.lines());
            salvage(reading.stranded());
            return false;
        }
        int fitting = replay(reading.lines(), state);
        if (fitting < reading.lines().size()) {
            JournalLine misfit = reading.lines().get(fitting);
            setAside(file, lengthOf(file, fitting), "change " + misfit.number() + " does not follow " + state.number());
            salvage(reading.lines().subList(fitting, reading.lines().size()));
            salvage(reading.stranded());
            return false;
        }
        if (reading.flaw() != null) {
            setAside(file, reading.goodBytes(), reading.flaw());
            salvage(reading.stranded());
            return false;
        }
        if (reading.torn()) {
            cut(file, reading.goodBytes());
        }
        return true;
    }

    /** Makes the changes that follow the state; tells how many did. */
    private int replay(List<JournalLine> lines, ProjectState state) {
        for (int i = 0; i < lines.size(); i++) {
            JournalLine line = lines.get(i);
            try {
                if (line.number() != state.number() + 1) {
                    return i;
                }
                state.check(line.change());
                state.apply(line.number(), line.mark(), line.change());
                replayed.add(line);
            } catch (IllegalArgumentException e) {
                return i;
            }
        }
        return lines.size();
    }

    private void salvage(List<JournalLine> lines) {
        lines.stream()
                .map(JournalLine::change)
                .filter(change -> change instanceof Change.ClipAdded || change instanceof Change.CheckpointAdded)
                .forEach(salvaged::add);
    }

    private void setAside(Path file, long goodBytes, String why) throws IOException {
        String until = replayed.isEmpty()
                ? "its last snapshot"
                : replayed.get(replayed.size() - 1).at().toString();
        notices.add("The journal " + file.getFileName() + " cannot be read to its end (" + why + ")"
                + aside(file, goodBytes) + "; everything up to " + until + " is here");
    }

    /** Sets a file aside, but for what is good at its beginning; the words say where it went. */
    private String aside(Path file, long goodBytes) throws IOException {
        if (onlyLook) {
            return "";
        }
        byte[] good = Arrays.copyOf(Files.readAllBytes(file), Math.toIntExact(goodBytes));
        Path aside = Storage.setAside(file, "damaged", now);
        if (goodBytes > 0) {
            Storage.writeWhole(file, good);
        }
        return " and was set aside as " + aside.getFileName();
    }

    private static long lengthOf(Path file, int lines) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int end = 0;
        for (int found = 0; found < lines; end++) {
            found += bytes[end] == '\n' ? 1 : 0;
        }
        return end;
    }

    /** A torn line was never acknowledged: it goes, so that the next one begins a line. */
    private void cut(Path file, long length) throws IOException {
        if (!onlyLook) {
            try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
                open.setLength(length);
                open.getFD().sync();
            }
        }
        notices.add("Kerros was closed unexpectedly; everything that was done is here, but for the change being made"
                + " at that moment");
    }

    private static int numberOf(Path file) {
        String name = String.valueOf(file.getFileName());
        String digits = name.substring(0, name.indexOf('.'));
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
