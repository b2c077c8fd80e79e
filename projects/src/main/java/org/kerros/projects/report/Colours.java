package org.kerros.projects.report;

/** The few colours of the page that do not depend on origin. */
final class Colours {
    static final String INK = "#1B1E24";
    static final String FAINT_INK = "#4A515C";
    static final String LINE = "#D5D9DF";
    static final String LANE = "#F6F7F9";
    static final String WARNING = "#8A5200";

    private static final String[] SECTIONS = {"#0B63B0", "#0F6E3A", "#8A5A00", "#6A3FA8", "#A82462", "#0B6E60"};

    private Colours() {}

    /** A hue for a section, by its place in time. */
    static String section(int index) {
        return SECTIONS[index % SECTIONS.length];
    }

    /**
     * A colour laid thinly over white paper, as an opaque colour.
     *
     * @param share of the colour, 0 to 1
     */
    static String overWhite(String colour, double share) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return "#%02X%02X%02X".formatted(thin(rgb >> 16, share), thin(rgb >> 8, share), thin(rgb, share));
    }

    private static int thin(int channel, double share) {
        return (int) Math.round(255 - (255 - (channel & 0xFF)) * share);
    }
}
