package org.kerros.workstation.ui.look;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import javax.swing.Icon;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.fluentui.FluentUiFilledAL;
import org.kordamp.ikonli.fluentui.FluentUiFilledMZ;
import org.kordamp.ikonli.fluentui.FluentUiRegularAL;
import org.kordamp.ikonli.fluentui.FluentUiRegularMZ;
import org.kordamp.ikonli.swing.FontIcon;

/** The one set of icons. Each takes the colour of the component it stands on. */
public enum Icons {
    START(FluentUiFilledMZ.PREVIOUS_20),
    PLAY(FluentUiFilledMZ.PLAY_20),
    STOP(FluentUiFilledMZ.STOP_20),
    RECORD(FluentUiFilledMZ.RECORD_20),
    LOOP(FluentUiRegularAL.ARROW_REPEAT_ALL_20),
    SNAP(FluentUiRegularAL.GRID_20),
    FOLLOW(FluentUiRegularAL.LOCATION_LIVE_20),
    ADD(FluentUiRegularAL.ADD_20),
    CLOSE(FluentUiRegularAL.DISMISS_16),
    SEARCH(FluentUiRegularMZ.SEARCH_20),
    IMPORT(FluentUiRegularAL.ARROW_IMPORT_20),
    GENERATE(FluentUiRegularMZ.MAGIC_WAND_20),
    GRANULATE(FluentUiRegularMZ.WEATHER_SNOWFLAKE_20),
    REPORT(FluentUiRegularAL.DOCUMENT_20),
    NOTES(FluentUiRegularMZ.MUSIC_NOTE_20),
    DICE(FluentUiRegularAL.CUBE_20),
    LOCK(FluentUiFilledAL.LOCK_20),
    UNLOCK(FluentUiRegularMZ.UNLOCK_20),
    WARNING(FluentUiFilledMZ.WARNING_20),
    ERROR(FluentUiFilledAL.ERROR_CIRCLE_20),
    INFO(FluentUiRegularAL.INFO_20),
    DONE(FluentUiFilledAL.CHECKMARK_CIRCLE_20),
    FOLDER(FluentUiRegularAL.FOLDER_OPEN_20),
    STAR(FluentUiRegularMZ.STAR_20),
    STAR_FULL(FluentUiFilledMZ.STAR_20),
    MODEL(FluentUiRegularAL.LAYER_20),
    DATA(FluentUiRegularAL.COLLECTIONS_20),
    SPEAKER(FluentUiRegularMZ.SPEAKER_20),
    MUTED(FluentUiRegularMZ.SPEAKER_OFF_20);

    // Glyphs are enum constants of their pack: as immutable as this.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Ikon glyph;

    Icons(Ikon glyph) {
        this.glyph = glyph;
    }

    /** The icon at a size in pixels of the 4-pixel grid. */
    public Icon at(int size) {
        return new Tinted(FontIcon.of(glyph, size), null);
    }

    /** The icon in a colour of the palette. */
    public Icon at(int size, String color) {
        return new Tinted(FontIcon.of(glyph, size), color);
    }

    private record Tinted(FontIcon icon, @Nullable String color) implements Icon {
        @Override
        public void paintIcon(Component on, Graphics graphics, int x, int y) {
            icon.setIconColor(colorOn(on));
            icon.paintIcon(on, graphics, x, y);
        }

        private Color colorOn(Component on) {
            if (!on.isEnabled()) {
                return Palette.seeThrough(Palette.of("secondary"), 110);
            }
            return color == null ? on.getForeground() : Palette.of(color);
        }

        @Override
        public int getIconWidth() {
            return icon.getIconWidth();
        }

        @Override
        public int getIconHeight() {
            return icon.getIconHeight();
        }
    }
}
