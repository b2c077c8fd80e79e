package org.kerros.projects;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.kerros.timeline.Composition;

/**
 * The one thread that writes behind: the database and snapshots, in the order it is handed them. It decides nothing.
 * Changes that wait go into the database in one transaction.
 */
final class Keeper implements AutoCloseable {
    /** A change that is in the journal, and the composition after it. */
    record Written(long number, String mark, Change change, Composition after) {}

    private final ExecutorService thread = Executors.newSingleThreadExecutor(Keeper::thread);
    private final Queue<Written> waiting = new ConcurrentLinkedQueue<>();
    private final DatabaseIndex index;

    Keeper(DatabaseIndex index) {
        this.index = index;
        thread.execute(index::open);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "kerros-keeper");
        thread.setDaemon(true);
        return thread;
    }

    /** Hands over a change. */
    void changed(Written written) {
        waiting.add(written);
        thread.execute(this::flush);
    }

    private void flush() {
        List<Written> batch = new ArrayList<>();
        for (Written next = waiting.poll(); next != null; next = waiting.poll()) {
            batch.add(next);
        }
        if (!batch.isEmpty()) {
            index.write(batch);
        }
    }

    /** Runs something on this thread after all that was handed over before. */
    void run(Runnable work) {
        thread.execute(work);
    }

    /** Asks the database, once it has everything that was handed over before. */
    <T> T ask(Function<Handle, T> question) {
        return waitFor(() -> {
            flush();
            return index.ask(question);
        });
    }

    /** Waits until everything handed over is written. */
    void sync() {
        waitFor(() -> {
            flush();
            return true;
        });
    }

    /** Runs something over there and waits for it; unlike other ways of waiting, joining takes no interrupt. */
    private <T> T waitFor(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(work, thread).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** Writes what waits, closes the database and ends the thread. */
    @Override
    public void close() {
        waitFor(() -> {
            flush();
            index.close();
            return true;
        });
        thread.shutdown();
    }
}
