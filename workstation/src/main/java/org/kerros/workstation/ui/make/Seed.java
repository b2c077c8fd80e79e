package org.kerros.workstation.ui.make;

import java.util.random.RandomGenerator;
import org.kerros.workstation.studio.Value;

/** The seed of the next take: thrown anew each time, unless it is locked. */
final class Seed {
    private static final int MOST = 100_000;

    private final RandomGenerator dice;
    private final Value<Long> value;
    private final Value<Boolean> locked = new Value<>(false);

    Seed(RandomGenerator dice) {
        this.dice = dice;
        value = new Value<>(1L + dice.nextInt(MOST));
    }

    Value<Long> value() {
        return value;
    }

    Value<Boolean> locked() {
        return locked;
    }

    void roll() {
        value.set(1L + dice.nextInt(MOST));
    }

    /** The seed to use now; the next one is another unless locked. */
    long take() {
        long taken = value.get();
        if (!locked.get()) {
            roll();
        }
        return taken;
    }
}
