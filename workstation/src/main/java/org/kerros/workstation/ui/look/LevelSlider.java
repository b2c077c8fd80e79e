package org.kerros.workstation.ui.look;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.DoubleConsumer;
import javax.swing.JSlider;

/**
 * A slider over real numbers: moves show at once, letting go tells once more and for good. Double click brings the
 * default back.
 */
public final class LevelSlider extends JSlider {
    private static final long serialVersionUID = 1L;
    private static final int STEPS = 1000;

    private final double min;
    private final double max;
    private transient boolean quiet;

    /**
     * A slider.
     *
     * @param moved told while it moves
     * @param done told when it has been let go
     */
    public LevelSlider(double min, double max, double initial, DoubleConsumer moved, DoubleConsumer done) {
        super(0, STEPS);
        this.min = min;
        this.max = max;
        show(initial);
        addChangeListener(event -> {
            if (!quiet) {
                moved.accept(number());
                if (!getValueIsAdjusting()) {
                    done.accept(number());
                }
            }
        });
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    show(initial);
                    moved.accept(initial);
                    done.accept(initial);
                }
            }
        });
    }

    public double number() {
        return min + (max - min) * getValue() / STEPS;
    }

    /** Shows a number without telling anyone. */
    public void show(double number) {
        if (getValueIsAdjusting()) {
            return;
        }
        quiet = true;
        setValue((int) Math.round((number - min) / (max - min) * STEPS));
        quiet = false;
    }
}
