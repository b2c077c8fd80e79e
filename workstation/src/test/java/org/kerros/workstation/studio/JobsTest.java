package org.kerros.workstation.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.kerros.timeline.work.Cancelled;
import org.kerros.timeline.work.Progress;

class JobsTest {
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final Deque<Runnable> home = new ArrayDeque<>();
    private final List<String> failures = new ArrayList<>();
    private final List<Object> results = new ArrayList<>();
    private final AtomicLong nanos = new AtomicLong();
    private final Jobs jobs = new Jobs(
            work::add,
            work::add,
            home::add,
            (job, problem) -> failures.add(job.title() + ": " + problem.getMessage()),
            nanos::get);

    @Test
    void a_result_waits_for_the_home_thread_before_it_is_used() {
        Job job = jobs.start("Add", progress -> 2 + 2, results::add);

        work.remove().run();

        assertThat(results).isEmpty();
        assertThat(job.isOver()).isFalse();

        home.remove().run();

        assertThat(results).containsExactly(4);
        assertThat(job.state()).isEqualTo(Job.State.DONE);
        assertThat(jobs.current()).isEmpty();
    }

    @Test
    void a_job_cancelled_before_it_begins_never_does_its_work() {
        Job job = jobs.start("Add", progress -> results.add("worked"), results::add);
        job.cancel();

        work.remove().run();
        home.remove().run();

        assertThat(results).isEmpty();
        assertThat(failures).isEmpty();
        assertThat(job.state()).isEqualTo(Job.State.CANCELLED);
    }

    @Test
    void a_cancelled_job_stops_at_its_next_report_and_is_no_failure() {
        Job[] started = new Job[1];
        started[0] = jobs.start(
                "Count",
                progress -> {
                    progress.report(0.1, "one");
                    started[0].cancel();
                    progress.report(0.2, "two");
                    return results.add("never");
                },
                results::add);

        work.remove().run();
        home.remove().run();

        assertThat(results).isEmpty();
        assertThat(started[0].state()).isEqualTo(Job.State.CANCELLED);
        assertThat(started[0].message()).isEqualTo("one");
        assertThat(failures).isEmpty();
    }

    @Test
    void a_failure_comes_home_with_its_job() {
        Job job = jobs.start(
                "Divide",
                progress -> {
                    throw new IllegalStateException("nothing to divide by");
                },
                results::add);

        work.remove().run();
        assertThat(failures).isEmpty();
        home.remove().run();

        assertThat(failures).containsExactly("Divide: nothing to divide by");
        assertThat(job.state()).isEqualTo(Job.State.FAILED);
    }

    @Test
    void half_the_work_in_four_seconds_leaves_four_more() {
        Job[] started = new Job[1];
        started[0] = jobs.start(
                "Wait",
                progress -> {
                    nanos.addAndGet(4_000_000_000L);
                    progress.report(0.5, "half");
                    return started[0].secondsLeft().orElse(-1);
                },
                results::add);

        work.remove().run();
        home.remove().run();

        assertThat(results).containsExactly(4.0);
        assertThat(started[0].secondsLeft()).isEmpty();
    }

    @Test
    void a_deed_is_worked_off_elsewhere_and_finished_at_home() {
        List<String> order = new ArrayList<>();
        Deed<String, Integer> deed = new Deed<>() {
            @Override
            public String title() {
                return "Measure";
            }

            @Override
            public String work(Progress progress) {
                order.add("work");
                return "four";
            }

            @Override
            public Integer finish(String found) {
                order.add("finish");
                return found.length();
            }
        };

        jobs.start(deed, results::add);
        work.remove().run();
        assertThat(order).containsExactly("work");
        home.remove().run();

        assertThat(order).containsExactly("work", "finish");
        assertThat(results).containsExactly(4);
    }

    @Test
    void watchers_hear_of_jobs_that_come_and_go_until_they_leave() {
        List<Integer> counts = new ArrayList<>();
        Subscription subscription = jobs.watch(() -> counts.add(jobs.current().size()));

        jobs.start("One", progress -> 1, results::add);
        work.remove().run();
        home.remove().run();
        subscription.close();
        jobs.start("Two", progress -> 2, results::add);

        assertThat(counts).containsExactly(1, 0);
    }

    @Test
    void cancelling_is_an_exception_that_rises_through_the_work() {
        Job job = new Job("x", nanos::get);
        job.cancel();

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> job.report(0.5, "on"))
                .isInstanceOf(Cancelled.class);
    }
}
