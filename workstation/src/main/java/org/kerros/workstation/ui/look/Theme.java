package org.kerros.workstation.ui.look;

import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import org.kerros.workstation.ui.desk.Remembered;

/** The two looks of the window, and which one the user chose last. */
public enum Theme {
    DARK,
    LIGHT;

    private static final String KEY = "theme";

    /** The look chosen last; dark at first. */
    public static Theme remembered(Remembered remembered) {
        return remembered
                .text(KEY)
                .filter(LIGHT.name()::equals)
                .map(found -> LIGHT)
                .orElse(DARK);
    }

    public void remember(Remembered remembered) {
        remembered.keep(KEY, name());
    }

    /** Makes everything look so from now on, also what is open. */
    public void use() {
        FlatInterFont.install();
        FlatLaf.setPreferredFontFamily(FlatInterFont.FAMILY);
        FlatLaf.setPreferredSemiboldFontFamily(FlatInterFont.FAMILY_SEMIBOLD);
        FlatLaf.setup(this == LIGHT ? new KerrosLight() : new KerrosDark());
        FlatLaf.updateUI();
    }
}
