package org.kerros.workstation.studio;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Those who want to hear of something. A listener may subscribe or leave while it is told. */
final class Listeners<T> {
    private record Entry<T>(Consumer<? super T> listener) {}

    private final List<Entry<T>> entries = new CopyOnWriteArrayList<>();

    // An entry is found again by its place in memory: the same listener may have come twice.
    @SuppressWarnings("ReferenceEquality")
    Subscription add(Consumer<? super T> listener) {
        Entry<T> entry = new Entry<>(listener);
        entries.add(entry);
        return () -> entries.removeIf(found -> found == entry);
    }

    void tell(T news) {
        entries.forEach(entry -> entry.listener().accept(news));
    }
}
