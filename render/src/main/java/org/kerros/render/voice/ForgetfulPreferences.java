package org.kerros.render.voice;

import java.util.prefs.AbstractPreferences;
import java.util.prefs.Preferences;
import java.util.prefs.PreferencesFactory;
import org.jspecify.annotations.Nullable;

/**
 * Preferences that hold nothing and are kept nowhere. The JDK's synthesiser looks for preferences of its own when it
 * opens; with the JDK's usual ones that makes a folder in the user's home, starts a thread, and lets what somebody once
 * stored there change the sound.
 */
public final class ForgetfulPreferences implements PreferencesFactory {
    private static final String FACTORY = "java.util.prefs.PreferencesFactory";

    /** Called by the JDK, by name. */
    public ForgetfulPreferences() {}

    /** Puts these in place of the usual ones, unless somebody chose others already. */
    static void install() {
        if (System.getProperty(FACTORY) == null) {
            System.setProperty(FACTORY, ForgetfulPreferences.class.getName());
        }
    }

    @Override
    public Preferences systemRoot() {
        return new Node(null, "");
    }

    @Override
    public Preferences userRoot() {
        return new Node(null, "");
    }

    private static final class Node extends AbstractPreferences {
        Node(@Nullable AbstractPreferences parent, String name) {
            super(parent, name);
        }

        @Override
        protected void putSpi(String key, String value) {}

        @Override
        protected @Nullable String getSpi(String key) {
            return null;
        }

        @Override
        protected void removeSpi(String key) {}

        @Override
        protected void removeNodeSpi() {}

        @Override
        protected String[] keysSpi() {
            return new String[0];
        }

        @Override
        protected String[] childrenNamesSpi() {
            return new String[0];
        }

        @Override
        protected AbstractPreferences childSpi(String name) {
            return new Node(this, name);
        }

        @Override
        protected void syncSpi() {}

        @Override
        protected void flushSpi() {}
    }
}
