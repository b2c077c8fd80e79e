package org.kerros.generators;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/**
 * The one thread on which every native model and tensor lives. The engine is loaded when it is first needed; its memory
 * ends with the scope of each piece of work, so results leave as Java arrays.
 */
public final class Inference {
    private static final Inference SHARED = new Inference(NeuralEngine::load);

    private final Supplier<Engine> loader;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread inference = new Thread(work, "inference");
        inference.setDaemon(true);
        return inference;
    });
    private @Nullable NDManager root;
    private @Nullable Thread self;

    Inference(Supplier<Engine> loader) {
        this.loader = loader;
    }

    /** The inference thread of this process. */
    public static Inference shared() {
        return SHARED;
    }

    /**
     * Runs work on the inference thread and waits for it.
     *
     * @param work gets a manager whose tensors are freed when it returns; what it throws, this throws
     * @throws KerrosException if this machine has no neural engine
     */
    public <T> T run(Function<NDManager, T> work) {
        if (Thread.currentThread() == self) {
            return inScope(work);
        }
        return await(thread.submit((Callable<T>) () -> {
            self = Thread.currentThread();
            return inScope(work);
        }));
    }

    /** The engine and its threads, as recipes and cards name them: "libtorch 2.7.1, 1 thread". */
    public String engine() {
        return run(scope -> NeuralEngine.describe(scope.getEngine()));
    }

    private <T> T inScope(Function<NDManager, T> work) {
        try (NDManager scope = root().newSubManager()) {
            return work.apply(scope);
        }
    }

    private NDManager root() {
        NDManager known = root;
        if (known == null) {
            known = manager();
            root = known;
        }
        return known;
    }

    private NDManager manager() {
        try {
            return loader.get().newBaseManager();
        } catch (RuntimeException | LinkageError e) {
            throw new KerrosException(
                    Problem.NOT_FOUND,
                    "this machine has no neural engine",
                    "use Linux, Windows or a Mac with Apple silicon, or a model that needs no engine such as Melody RNN",
                    e);
        }
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException impossible) {
            throw new IllegalStateException("Nobody is interrupted here", impossible);
        } catch (ExecutionException e) {
            throw asThrown(e.getCause());
        }
    }

    private static RuntimeException asThrown(@Nullable Throwable cause) {
        if (cause instanceof RuntimeException unchecked) {
            return unchecked;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return new IllegalStateException(cause);
    }
}
