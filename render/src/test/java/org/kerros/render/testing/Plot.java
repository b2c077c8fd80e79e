package org.kerros.render.testing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import javax.imageio.ImageIO;

/** Curves over two axes as a picture, for manuals. */
public final class Plot {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 400;
    private static final int LEFT = 64;
    private static final int RIGHT = 24;
    private static final int TOP = 40;
    private static final int BOTTOM = 48;
    private static final int STEPS = 2000;
    private static final Color[] COLOURS = {
        new Color(0x1f77b4), new Color(0xd95f02), new Color(0x1b9e77), new Color(0x7570b3), new Color(0xa6761d)
    };

    /** An axis: what it tells, from where to where, and where lines with numbers stand. */
    public record Axis(String title, double from, double to, boolean logarithmic, double... lines) {
        double part(double value) {
            return logarithmic ? Math.log(value / from) / Math.log(to / from) : (value - from) / (to - from);
        }

        double value(double part) {
            return logarithmic ? from * Math.pow(to / from, part) : from + part * (to - from);
        }
    }

    private record Curve(String name, DoubleUnaryOperator shape) {}

    private final Axis x;
    private final Axis y;
    private final List<Curve> curves = new ArrayList<>();

    public Plot(Axis x, Axis y) {
        this.x = x;
        this.y = y;
    }

    public Plot with(String name, DoubleUnaryOperator shape) {
        curves.add(new Curve(name, shape));
        return this;
    }

    /** Writes it as PNG. */
    public void write(Path file) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 13));
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        drawGrid(pen);
        for (int i = 0; i < curves.size(); i++) {
            pen.setColor(COLOURS[i]);
            draw(pen, curves.get(i).shape());
            pen.drawString(curves.get(i).name(), LEFT + 8 + 172 * i, TOP - 14);
        }
        pen.dispose();
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void drawGrid(Graphics2D pen) {
        for (double line : x.lines()) {
            int place = (int) across(x.part(line));
            pen.setColor(new Color(0xdddddd));
            pen.drawLine(place, TOP, place, HEIGHT - BOTTOM);
            pen.setColor(Color.DARK_GRAY);
            String text = number(line);
            pen.drawString(text, place - pen.getFontMetrics().stringWidth(text) / 2, HEIGHT - BOTTOM + 17);
        }
        for (double line : y.lines()) {
            int place = (int) down(y.part(line));
            pen.setColor(new Color(0xdddddd));
            pen.drawLine(LEFT, place, WIDTH - RIGHT, place);
            pen.setColor(Color.DARK_GRAY);
            String text = number(line);
            pen.drawString(text, LEFT - 8 - pen.getFontMetrics().stringWidth(text), place + 5);
        }
        pen.drawString(x.title(), WIDTH - RIGHT - pen.getFontMetrics().stringWidth(x.title()), HEIGHT - 10);
        pen.drawString(y.title(), WIDTH - RIGHT - pen.getFontMetrics().stringWidth(y.title()), TOP - 14);
    }

    private static String number(double value) {
        String text = value >= 1000 && value % 1000 == 0 ? (long) (value / 1000) + "k" : Double.toString(value);
        return (text.endsWith(".0") ? text.substring(0, text.length() - 2) : text).replace('-', '−');
    }

    private void draw(Graphics2D pen, DoubleUnaryOperator shape) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i <= STEPS; i++) {
            double part = (double) i / STEPS;
            double height = Math.max(-0.02, Math.min(1.02, y.part(shape.applyAsDouble(x.value(part)))));
            if (i == 0) {
                path.moveTo(across(part), down(height));
            } else {
                path.lineTo(across(part), down(height));
            }
        }
        pen.setStroke(new BasicStroke(2));
        pen.draw(path);
        pen.setStroke(new BasicStroke(1));
    }

    private static double across(double part) {
        return LEFT + part * (WIDTH - LEFT - RIGHT);
    }

    private static double down(double part) {
        return HEIGHT - BOTTOM - part * (HEIGHT - TOP - BOTTOM);
    }
}
