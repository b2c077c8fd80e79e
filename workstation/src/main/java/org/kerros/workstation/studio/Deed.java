package org.kerros.workstation.studio;

import java.util.ArrayList;
import java.util.List;
import org.kerros.timeline.work.Progress;

/**
 * A thing people do to a project that takes time. Made on the editing thread, where it looks up all it needs; worked off
 * on any thread; finished on the editing thread again, where its findings enter library and composition.
 *
 * @param <F> what the work finds
 * @param <R> what the caller gets
 */
public interface Deed<F, R> {
    /** The words a job list shows: "Generate 4 clips". */
    String title();

    /** The long part. Touches media, never catalogue or composition. */
    F work(Progress progress);

    /** The short part, on the editing thread. */
    R finish(F found);

    /** Both parts here and now, for the command line. */
    default R now(Progress progress) {
        return finish(work(progress));
    }

    /** The long parts of several deeds, spread over the cores; then the short ones, one after another. */
    static <F, R> List<R> allNow(List<? extends Deed<F, R>> deeds, String name, Progress progress) {
        List<F> found = Parallel.map(deeds, deed -> deed.work(Progress.none()), name, progress);
        List<R> results = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            results.add(deeds.get(i).finish(found.get(i)));
        }
        return results;
    }
}
