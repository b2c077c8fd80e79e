package org.kerros.workstation.ui.arrange;

import org.kerros.timeline.Treatment;
import org.kerros.workstation.ui.words.Say;
import org.kerros.workstation.ui.words.Texts;

/** What stands behind a clip's name where it is not played as it is: " · × 1.5 +3 st", " · grains". */
final class TreatmentWords {
    private TreatmentWords() {}

    static String of(Treatment treatment) {
        if (treatment instanceof Treatment.Cloud) {
            return "  ·  " + Texts.of("treatment.cloud");
        }
        String words = treatment instanceof Treatment.Stretch stretch ? words(stretch) : "";
        return words.isEmpty() ? "" : "  ·  " + words;
    }

    private static String words(Treatment.Stretch stretch) {
        String ratio = stretch.ratio() == 1 ? "" : Stretching.ratio(stretch);
        String plus = stretch.semitones() > 0 ? "+" : "";
        double tidy = Math.round(stretch.semitones() * 100) / 100.0;
        String pitch = stretch.semitones() == 0 ? "" : Say.with(plus + Say.brief(tidy), "st");
        return ratio.isEmpty() || pitch.isEmpty() ? ratio + pitch : ratio + "  " + pitch;
    }
}
