package org.kerros.workstation.studio;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kerros.timeline.work.Progress;

/** The same work on many things, spread over the cores: the calling thread and helpers of its own. */
final class Parallel {
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger finished = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    private Parallel() {}

    /**
     * Applies a function to every item; results come in the order of the items.
     *
     * @param name what is done to an item, for the progress: "Importing"
     * @throws RuntimeException the first that any item threw; items not yet begun are left out then
     */
    static <A, B> List<B> map(List<? extends A> items, Function<A, B> work, String name, Progress progress) {
        return new Parallel()
                .run(items, work, name, progress, Runtime.getRuntime().availableProcessors());
    }

    private <A, B> List<B> run(
            List<? extends A> items, Function<A, B> work, String name, Progress progress, int threads) {
        List<@Nullable B> results = new ArrayList<>(Collections.nCopies(items.size(), (B) null));
        List<Thread> helpers = new ArrayList<>();
        for (int i = 1; i < Math.min(threads, items.size()); i++) {
            helpers.add(helper(() -> drain(items, work, results, Progress.none(), name)));
        }
        drain(items, work, results, progress, name);
        helpers.forEach(Parallel::await);
        rethrow(failure.get());
        progress.report(1, name + " " + items.size() + " of " + items.size());
        List<B> complete = new ArrayList<>(items.size());
        for (@Nullable B result : results) {
            if (result != null) {
                complete.add(result);
            }
        }
        return complete;
    }

    private static Thread helper(Runnable work) {
        Thread thread = new Thread(work, "job-helper");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private <A, B> void drain(
            List<? extends A> items, Function<A, B> work, List<@Nullable B> results, Progress progress, String name) {
        try {
            for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
                B result = work.apply(items.get(i));
                synchronized (results) {
                    results.set(i, result);
                }
                int done = finished.incrementAndGet();
                progress.report((double) done / items.size(), name + " " + done + " of " + items.size());
            }
        } catch (RuntimeException | Error problem) {
            failure.compareAndSet(null, problem);
            next.set(items.size());
        }
    }

    private static void await(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException impossible) {
            throw new IllegalStateException("Nobody is interrupted here", impossible);
        }
    }

    private static void rethrow(@Nullable Throwable problem) {
        if (problem instanceof RuntimeException exception) {
            throw exception;
        }
        if (problem instanceof Error error) {
            throw error;
        }
    }
}
