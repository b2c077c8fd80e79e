package org.kerros.workstation.ui.look;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Dimension;
import java.awt.event.ActionListener;
import javax.swing.AbstractButton;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JToggleButton;
import org.kerros.workstation.ui.words.Texts;

/** Small things that panels are made of, each with a name that tests and screen readers find it by. */
public final class Parts {
    private Parts() {}

    /** A button with a text. */
    public static JButton button(String key, ActionListener deed) {
        JButton button = new JButton(Texts.of(key));
        named(button, key);
        button.addActionListener(deed);
        return button;
    }

    /** The one button of a panel that goes on. */
    public static JButton mainButton(String key, ActionListener deed) {
        JButton button = button(key, deed);
        button.putClientProperty(
                FlatClientProperties.STYLE,
                "background: $Button.default.background; foreground: $Button.default.foreground;"
                        + " hoverBackground: $Button.default.hoverBackground;"
                        + " pressedBackground: $Button.default.pressedBackground;"
                        + " borderColor: $Button.default.borderColor;"
                        + " hoverBorderColor: $Button.default.hoverBorderColor");
        return button;
    }

    /** A button that is an icon; its text is the tip. */
    public static JButton iconButton(String key, Icon icon, ActionListener deed) {
        JButton button = new JButton(icon);
        tool(button, key);
        button.addActionListener(deed);
        return button;
    }

    public static JToggleButton iconToggle(String key, Icon icon) {
        JToggleButton button = new JToggleButton(icon);
        tool(button, key);
        return button;
    }

    private static void tool(AbstractButton button, String key) {
        named(button, key);
        button.setToolTipText(Texts.of(key));
        button.getAccessibleContext().setAccessibleName(Texts.of(key));
        button.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        button.setFocusable(false);
        button.setMinimumSize(new Dimension(28, 28));
    }

    private static void named(JComponent part, String key) {
        part.setName(key);
    }

    public static JLabel label(String text) {
        return new JLabel(text);
    }

    /** Text that stands back: smaller and paler. */
    public static JLabel quiet(String text) {
        JLabel label = new JLabel(text);
        label.putClientProperty(FlatClientProperties.STYLE, "foreground: $Kerros.secondary; font: 12");
        return label;
    }

    /** The title of a panel or group. */
    public static JLabel title(String text) {
        JLabel label = new JLabel(text);
        label.putClientProperty(FlatClientProperties.STYLE, "font: $h3.font");
        return label;
    }

    /** The title of a group inside a panel. */
    public static JLabel heading(String text) {
        JLabel label = new JLabel(text);
        label.putClientProperty(FlatClientProperties.STYLE, "font: $semibold.font");
        return label;
    }

    /** Several lines of text that wrap and can be copied. */
    public static JTextArea paragraph(String text) {
        JTextArea area = new JTextArea(text);
        area.setEditable(false);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setOpaque(false);
        area.setFocusable(false);
        area.setBorder(BorderFactory.createEmptyBorder());
        area.putClientProperty(FlatClientProperties.STYLE, "background: null; foreground: $Kerros.secondary");
        return area;
    }

    /** A value that may be longer than a line; it can be copied. */
    public static JTextArea value(String text) {
        JTextArea area = paragraph(text);
        area.putClientProperty(FlatClientProperties.STYLE, "background: null");
        area.setFocusable(true);
        return area;
    }

    /** Scrolls something up and down without a frame. */
    public static JScrollPane scrolling(JComponent content) {
        JScrollPane pane = new JScrollPane(
                content, JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED, JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        pane.setBorder(BorderFactory.createEmptyBorder());
        pane.getVerticalScrollBar().setUnitIncrement(24);
        return pane;
    }
}
