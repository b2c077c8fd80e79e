package org.kerros.workstation.ui.treat;

import java.util.Locale;
import org.kerros.workstation.ui.desk.ClipFace;
import org.kerros.workstation.ui.words.Read;

/** The part of a clip that grains are taken from, in seconds. */
record CloudRange(double from, double to) {
    static CloudRange of(CloudModel model, ClipFace face) {
        double end = face.format().seconds();
        double from = Math.min(end, number(model, "from"));
        double to = number(model, "to");
        return new CloudRange(from, to > from ? Math.min(end, to) : end);
    }

    private static double number(CloudModel model, String name) {
        return Read.number(model.value(CloudParameters.named(name))).orElse(0);
    }

    /** A time of the clip as a share of the range, as it would be typed. */
    String position(double seconds) {
        double share = (seconds - from) / Math.max(1e-6, to - from);
        return String.format(Locale.ROOT, "%.3f", Math.max(0, Math.min(1, share)));
    }

    double seconds(double position) {
        return from + position * (to - from);
    }
}
