package org.kerros.workstation.cli;

/** Names and values below each other, for people. */
final class Facts {
    private static final int NAME_WIDTH = 14;

    private final StringBuilder text = new StringBuilder();

    Facts(String headline) {
        text.append(headline).append('\n');
    }

    Facts fact(String name, Object value) {
        String shown = String.valueOf(value);
        if (!shown.isEmpty()) {
            text.append("  ").append(name).append(" ".repeat(Math.max(1, NAME_WIDTH - name.length())));
            text.append(shown.replace("\n", "\n" + " ".repeat(NAME_WIDTH + 2))).append('\n');
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
