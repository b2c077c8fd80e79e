package org.kerros.workstation.studio;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.kerros.timeline.work.Cancelled;

/**
 * Runs long work beside the editing thread and brings results home to it. One less than there are cores run at a time,
 * at least one; the others wait.
 */
public final class Jobs implements AutoCloseable {
    /** Told on the home executor when work failed; a cancelled job is no failure. */
    @FunctionalInterface
    public interface FailureHandler {
        void failed(Job job, Throwable problem);
    }

    private final Executor workers;
    private final Executor preparer;
    private final Executor home;
    private final FailureHandler failures;
    private final LongSupplier nanos;
    private final List<Job> current = new CopyOnWriteArrayList<>();
    private final Listeners<Jobs> listeners = new Listeners<>();

    /**
     * Jobs with threads of their own.
     *
     * @param home where results, failures and news are told: the event thread in the window
     */
    public Jobs(Executor home, FailureHandler failures) {
        this(
                threads("job", Math.max(1, Runtime.getRuntime().availableProcessors() - 1)),
                threads("prepare", 1),
                home,
                failures,
                System::nanoTime);
    }

    /** Jobs run by given executors and timed by a given clock, so that tests decide when what happens. */
    Jobs(Executor workers, Executor preparer, Executor home, FailureHandler failures, LongSupplier nanos) {
        this.workers = workers;
        this.preparer = preparer;
        this.home = home;
        this.failures = failures;
        this.nanos = nanos;
    }

    /** Jobs done at once on the calling thread, for the command line: {@link #start} returns when all is over. */
    public static Jobs onCallingThread(FailureHandler failures) {
        return new Jobs(Runnable::run, Runnable::run, Runnable::run, failures, System::nanoTime);
    }

    private static ExecutorService threads(String name, int count) {
        AtomicInteger number = new AtomicInteger();
        return Executors.newFixedThreadPool(count, work -> {
            Thread thread = new Thread(work, name + "-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Starts work; its result comes home to {@code whenDone}.
     *
     * @return the job, to be watched and cancelled
     */
    public <T> Job start(String title, Work<T> work, Consumer<? super T> whenDone) {
        Job job = new Job(title, nanos);
        current.add(job);
        listeners.tell(this);
        workers.execute(() -> run(job, work, whenDone));
        return job;
    }

    /** Starts the long part of a deed, then finishes it at home. */
    public <F, R> Job start(Deed<F, R> deed, Consumer<? super R> whenDone) {
        return start(deed.title(), deed::work, found -> whenDone.accept(deed.finish(found)));
    }

    /**
     * Gets something ready that nobody waits for by name, such as the next mix: in order, on a thread of its own, beside
     * the jobs and in no list of them.
     */
    <T> void prepare(String title, Supplier<T> work, Consumer<? super T> whenReady) {
        Job job = new Job(title, nanos);
        preparer.execute(() -> run(job, progress -> work.get(), whenReady));
    }

    /** Jobs that are not over, oldest first. */
    public List<Job> current() {
        return List.copyOf(current);
    }

    /** Tells whenever a job came or went. */
    public Subscription watch(Runnable watcher) {
        return listeners.add(jobs -> watcher.run());
    }

    // Whatever goes wrong in the work is somebody's to hear of: nothing may end a worker thread unheard.
    private <T> void run(Job job, Work<T> work, Consumer<? super T> whenDone) {
        try {
            job.begin();
            job.report(0, job.message());
            T result = work.run(job);
            home.execute(() -> bringHome(job, result, whenDone));
        } catch (Cancelled cancelled) {
            home.execute(() -> over(job, Job.State.CANCELLED));
        } catch (Throwable problem) {
            home.execute(() -> fail(job, problem));
        }
    }

    private <T> void bringHome(Job job, T result, Consumer<? super T> whenDone) {
        try {
            whenDone.accept(result);
            over(job, Job.State.DONE);
        } catch (RuntimeException problem) {
            fail(job, problem);
        }
    }

    private void fail(Job job, Throwable problem) {
        over(job, Job.State.FAILED);
        failures.failed(job, problem);
    }

    private void over(Job job, Job.State last) {
        job.end(last);
        current.remove(job);
        listeners.tell(this);
    }

    /** Cancels what runs and what waits, and takes nothing more. */
    @Override
    public void close() {
        current.forEach(Job::cancel);
        shutDown(workers);
        shutDown(preparer);
    }

    private static void shutDown(Executor executor) {
        if (executor instanceof ExecutorService threads) {
            threads.shutdown();
        }
    }
}
