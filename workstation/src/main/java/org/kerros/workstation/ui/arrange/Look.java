package org.kerros.workstation.ui.arrange;

import java.awt.Color;
import java.awt.Font;
import java.util.EnumMap;
import java.util.Map;
import javax.swing.UIManager;
import org.kerros.workstation.ui.desk.Origin;
import org.kerros.workstation.ui.look.Palette;

/** Colours and type of the arrange view, looked up once for a look. */
final class Look {
    final Color canvas = Palette.of("canvas");
    final Color lane = Palette.of("lane");
    final Color laneOther = Palette.of("laneOther");
    final Color panel = Palette.of("panel");
    final Color text = Palette.of("text");
    final Color secondary = Palette.of("secondary");
    final Color grid = Palette.of("grid");
    final Color gridStrong = Palette.of("gridStrong");
    final Color line = Palette.of("line");
    final Color accent = Palette.of("accent");
    final Color section = Palette.of("section");
    final Color onOrigin = Palette.of("originText");
    final Color warning = Palette.of("warning");
    final Font small = UIManager.getFont("defaultFont").deriveFont(11f);
    final Font badge = UIManager.getFont("defaultFont").deriveFont(Font.BOLD, 10.5f);
    private final Map<Origin, Color> origins = new EnumMap<>(Origin.class);
    private final Map<Origin, Color> bodies = new EnumMap<>(Origin.class);

    Look() {
        for (Origin origin : Origin.values()) {
            origins.put(origin, Palette.origin(origin));
            bodies.put(origin, Palette.body(origin));
        }
    }

    Color origin(Origin origin) {
        return origins.getOrDefault(origin, accent);
    }

    Color body(Origin origin) {
        return bodies.getOrDefault(origin, lane);
    }
}
