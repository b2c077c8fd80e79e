package org.kerros.workstation.ui.desk;

import java.util.Locale;
import org.kerros.timeline.work.KerrosException;

/**
 * Something to tell that does not stop anybody from working.
 *
 * @param happened what is wrong or was done, one sentence
 * @param advice what to do about it, or empty
 */
public record Notice(Kind kind, String happened, String advice) {
    /** How serious it is. */
    public enum Kind {
        NONE,
        DONE,
        WARNING,
        ERROR
    }

    public static final Notice NONE = new Notice(Kind.NONE, "", "");

    public static Notice of(KerrosException problem) {
        return new Notice(Kind.ERROR, problem.wrong(), problem.advice());
    }

    public static Notice done(String what) {
        return new Notice(Kind.DONE, what, "");
    }

    /** Both parts as sentences: "The file is empty. Choose another." */
    public String sentence() {
        return advice.isEmpty() ? sentence(happened) : sentence(happened) + " " + sentence(advice);
    }

    private static String sentence(String text) {
        if (text.isEmpty()) {
            return text;
        }
        String upper = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        return upper.endsWith(".") || upper.endsWith("?") || upper.endsWith("!") ? upper : upper + ".";
    }
}
