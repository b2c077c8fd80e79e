package org.kerros.workstation.studio;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Something that is shown and may change: watchers are told at once what it is, and then every time it changes. */
public final class Value<T> {
    private final Listeners<T> listeners = new Listeners<>();
    private T value;

    public Value(T initial) {
        value = initial;
    }

    public T get() {
        return value;
    }

    /** Changes the value; nobody is told where it is equal to what it was. */
    public void set(T newValue) {
        if (!newValue.equals(value)) {
            value = newValue;
            listeners.tell(newValue);
        }
    }

    public void change(UnaryOperator<T> step) {
        set(step.apply(value));
    }

    /** Tells what the value is, now and after every change, until the subscription is closed. */
    public Subscription watch(Consumer<? super T> watcher) {
        Subscription subscription = listeners.add(watcher);
        watcher.accept(value);
        return subscription;
    }
}
