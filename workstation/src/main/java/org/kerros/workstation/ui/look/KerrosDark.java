package org.kerros.workstation.ui.look;

import com.formdev.flatlaf.FlatDarkLaf;

/** The dark look; its colours stand in KerrosDark.properties. */
public final class KerrosDark extends FlatDarkLaf {
    private static final long serialVersionUID = 1L;

    @Override
    public String getName() {
        return "Kerros dark";
    }
}
