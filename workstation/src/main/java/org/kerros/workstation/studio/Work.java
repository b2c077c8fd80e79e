package org.kerros.workstation.studio;

import org.kerros.timeline.work.Progress;

/** Long work: values in, a value out. It touches neither the screen nor the composition. */
@FunctionalInterface
public interface Work<T> {
    /**
     * Does it all.
     *
     * @throws org.kerros.timeline.work.Cancelled if the progress says that nobody waits any more
     */
    T run(Progress progress);
}
