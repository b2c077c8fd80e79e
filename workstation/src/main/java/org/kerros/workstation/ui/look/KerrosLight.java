package org.kerros.workstation.ui.look;

import com.formdev.flatlaf.FlatLightLaf;

/** The light look; its colours stand in KerrosLight.properties. */
public final class KerrosLight extends FlatLightLaf {
    private static final long serialVersionUID = 1L;

    @Override
    public String getName() {
        return "Kerros light";
    }
}
