package org.kerros.timeline.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kerros.timeline.Composition;

/**
 * The edits so far and the way back, without limit. Keeps the composition before each edit, so undo is exact;
 * unchanged tracks are shared, so a thousand steps cost little. Confined to the thread that edits.
 */
public final class History {
    private record Step(Composition before, Edit edit) {}

    private final List<Step> done = new ArrayList<>();
    private final List<Step> undone = new ArrayList<>();
    private Composition present;

    public History(Composition start) {
        present = start;
    }

    /** The composition as it is now. */
    public Composition present() {
        return present;
    }

    /**
     * Makes an edit. What had been undone can no longer be redone.
     *
     * @throws IllegalArgumentException if the edit does not fit the composition, which then stays as it was
     */
    public Composition apply(Edit edit) {
        Composition after = edit.applyTo(present);
        done.add(new Step(present, edit));
        undone.clear();
        present = after;
        return after;
    }

    public boolean canUndo() {
        return !done.isEmpty();
    }

    public boolean canRedo() {
        return !undone.isEmpty();
    }

    /** The edit that {@link #undo} would take back. */
    public Optional<Edit> nextUndo() {
        return last(done).map(Step::edit);
    }

    /** The edit that {@link #redo} would make again. */
    public Optional<Edit> nextRedo() {
        return last(undone).map(Step::edit);
    }

    /** Takes the last edit back; the composition is then equal to what it was before. */
    public Composition undo() {
        Step step = done.remove(done.size() - 1);
        undone.add(step);
        present = step.before();
        return present;
    }

    /** Makes the edit again that was undone last. */
    public Composition redo() {
        Step step = undone.remove(undone.size() - 1);
        done.add(new Step(present, step.edit()));
        present = step.edit().applyTo(present);
        return present;
    }

    /** The edits that led here, oldest first. */
    public List<Edit> edits() {
        return done.stream().map(Step::edit).toList();
    }

    private static <T> Optional<T> last(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
    }
}
