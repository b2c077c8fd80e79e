package org.kerros.generators;

import ai.djl.engine.Engine;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Loads libtorch, and tells it before how to behave: offline, silent, with the threads and the cache we choose. */
final class NeuralEngine {
    private NeuralEngine() {}

    static Engine load() {
        properties().forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, value);
            }
        });
        return Engine.getEngine("PyTorch");
    }

    /** What may matter to the last bit: "libtorch 2.7.1, 1 thread". */
    static String describe(Engine engine) {
        int threads = Integer.getInteger("ai.djl.pytorch.num_threads", 1);
        return "libtorch " + engine.getVersion() + ", " + threads + (threads == 1 ? " thread" : " threads");
    }

    // Read once, when the first class of the engine loads. What is set already stays.
    private static Map<String, String> properties() {
        int threads = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
        return Map.of(
                "ai.djl.offline", "true",
                "OPT_OUT_TRACKING", "true",
                "ai.djl.pytorch.num_threads", Integer.toString(threads),
                "ai.djl.pytorch.num_interop_threads", "1",
                "DJL_CACHE_DIR", cacheFolder().toString());
    }

    // Where libtorch is unpacked, once: 450 MB.
    private static Path cacheFolder() {
        return Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"))
                .resolve("kerros")
                .resolve("engine");
    }
}
