package org.kerros.workstation.ui.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Every word of the window, by key. */
public final class Texts {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.kerros.workstation.ui.texts", Locale.ROOT);

    private Texts() {}

    public static String of(String key) {
        return BUNDLE.getString(key);
    }

    /** A text with values put in for {0}, {1} …; a lone apostrophe in it is written twice. */
    public static String of(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(values);
    }

    public static boolean has(String key) {
        return BUNDLE.containsKey(key);
    }
}
