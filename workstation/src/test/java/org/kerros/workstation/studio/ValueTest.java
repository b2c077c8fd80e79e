package org.kerros.workstation.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValueTest {
    @Test
    void a_watcher_hears_at_once_and_after_every_change_until_it_leaves() {
        Value<Integer> value = new Value<>(1);
        List<Integer> heard = new ArrayList<>();

        Subscription subscription = value.watch(heard::add);
        value.set(2);
        value.set(2);
        value.change(before -> before + 1);
        subscription.close();
        subscription.close();
        value.set(9);

        assertThat(heard).containsExactly(1, 2, 3);
        assertThat(value.get()).isEqualTo(9);
    }

    @Test
    void the_same_watcher_may_watch_twice_and_leave_once() {
        Value<String> value = new Value<>("a");
        List<String> heard = new ArrayList<>();
        value.watch(heard::add);

        value.watch(heard::add).close();
        value.set("b");

        assertThat(heard).containsExactly("a", "a", "b");
    }
}
