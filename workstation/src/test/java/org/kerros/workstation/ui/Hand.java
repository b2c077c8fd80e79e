package org.kerros.workstation.ui;

import java.awt.AWTException;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.image.BufferedImage;

/** The pointer, moved as a hand moves it: in steps, so that drags are seen as drags. */
final class Hand {
    private static final int STEPS = 12;

    private final Robot robot;
    private Point here = new Point();

    Hand() {
        try {
            robot = new Robot();
        } catch (AWTException noScreen) {
            throw new IllegalStateException("This needs a screen", noScreen);
        }
        robot.setAutoDelay(15);
        robot.setAutoWaitForIdle(true);
    }

    void press(Point origin, Point offset) {
        here = sum(origin, offset);
        robot.mouseMove(here.x, here.y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
    }

    void moveTo(Point origin, Point offset) {
        Point goal = sum(origin, offset);
        for (int i = 1; i <= STEPS; i++) {
            robot.mouseMove(here.x + (goal.x - here.x) * i / STEPS, here.y + (goal.y - here.y) * i / STEPS);
        }
        robot.mouseMove(goal.x, goal.y);
        here = goal;
    }

    void release() {
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        robot.waitForIdle();
    }

    void hold(int key) {
        robot.keyPress(key);
    }

    void letGo(int key) {
        robot.keyRelease(key);
    }

    BufferedImage picture(Rectangle place) {
        return robot.createScreenCapture(place);
    }

    private static Point sum(Point origin, Point offset) {
        return new Point(origin.x + offset.x, origin.y + offset.y);
    }
}
