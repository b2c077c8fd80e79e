package org.kerros.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kerros.timeline.work.Cancelled;
import org.kerros.timeline.work.KerrosException;

class InferenceTest {
    @Test
    void all_work_is_done_on_one_thread_and_may_call_itself() {
        Thread first = Inference.shared().run(scope -> Thread.currentThread());
        Thread second = Inference.shared().run(scope -> Inference.shared().run(inner -> Thread.currentThread()));

        assertThat(first).isSameAs(second).isNotSameAs(Thread.currentThread());
        assertThat(first.getName()).isEqualTo("inference");
    }

    @Test
    void what_work_throws_comes_out() {
        assertThatThrownBy(() -> Inference.shared().run(scope -> {
                    throw new Cancelled();
                }))
                .isInstanceOf(Cancelled.class);
    }

    @Test
    void a_machine_without_an_engine_says_so() {
        Inference inference = new Inference(() -> {
            throw new UnsatisfiedLinkError("libtorch");
        });

        assertThatThrownBy(() -> inference.run(scope -> 1))
                .isInstanceOf(KerrosException.class)
                .hasMessageContaining("this machine has no neural engine");
    }

    @Test
    @Tag("slow")
    void memory_stays_flat_over_ten_thousand_runs() throws IOException {
        runs(1000);
        long before = residentKilobytes();

        runs(10_000);

        assertThat(residentKilobytes() - before).isLessThan(150_000);
    }

    // Each run makes 1.2 MB of tensors: 12 GB in all, were they not freed.
    private static void runs(int count) {
        for (int i = 0; i < count; i++) {
            float sum = Inference.shared().run(scope -> {
                NDArray square = scope.ones(new Shape(100, 1000));
                return square.add(square).mul(2).sum().getFloat();
            });
            assertThat(sum).isEqualTo(400_000f);
        }
    }

    private static long residentKilobytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
