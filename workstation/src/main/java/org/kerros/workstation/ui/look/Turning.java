package org.kerros.workstation.ui.look;

import java.util.function.DoubleConsumer;
import org.kerros.workstation.ui.desk.Dial;
import org.kerros.workstation.ui.words.Read;

/**
 * Something that a hand turns: from the first move to letting go it tells what to try, then once what to do. Given up, it
 * is where it was. Knows no Swing.
 */
public final class Turning {
    private final Dial dial;
    private final DoubleConsumer trying;
    private final DoubleConsumer done;
    private double value;
    private double before;
    private double place;
    private boolean underWay;

    /**
     * Something to turn.
     *
     * @param trying told every value on the way
     * @param done told the value it was let go at
     */
    public Turning(Dial dial, DoubleConsumer trying, DoubleConsumer done) {
        this.dial = dial;
        this.trying = trying;
        this.done = done;
        this.value = dial.initial();
    }

    public Dial dial() {
        return dial;
    }

    public double value() {
        return value;
    }

    public boolean isUnderWay() {
        return underWay;
    }

    /** Shows a value without telling anyone, unless it is being turned. */
    public void show(double newValue) {
        if (!underWay) {
            value = newValue;
            place = dial.place(newValue);
        }
    }

    /** Turns by a share of the whole way. */
    public void by(double share) {
        if (!underWay) {
            underWay = true;
            before = value;
            place = dial.place(value);
        }
        place = Read.limited(place + share, 0, 1);
        double next = dial.value(place);
        if (next != value) {
            value = next;
            trying.accept(value);
        }
    }

    /** Turns by so many of the smallest steps that make sense: a name further, or a hundredth of the way. */
    public void step(double steps) {
        if (dial.isStepped()) {
            by(Math.signum(steps) / (dial.max() - dial.min()));
        } else {
            by(steps / 100);
        }
    }

    /** Lets go. */
    public void end() {
        if (underWay) {
            underWay = false;
            done.accept(value);
        }
    }

    /** Gives up: as if it had never been touched. */
    public void cancel() {
        if (underWay) {
            underWay = false;
            show(before);
            done.accept(value);
        }
    }

    /** To where it rests. */
    public void reset() {
        underWay = false;
        show(dial.initial());
        done.accept(value);
    }
}
