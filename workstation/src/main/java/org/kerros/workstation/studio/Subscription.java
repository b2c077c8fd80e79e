package org.kerros.workstation.studio;

/** Ends a watch. Closing twice does nothing. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {
    @Override
    void close();
}
