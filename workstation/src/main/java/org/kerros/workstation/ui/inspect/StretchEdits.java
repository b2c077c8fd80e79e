package org.kerros.workstation.ui.inspect;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kerros.timeline.Placement;
import org.kerros.timeline.StretchMethod;
import org.kerros.timeline.Tempo;
import org.kerros.timeline.Treatment;
import org.kerros.timeline.Treatment.Stretch;
import org.kerros.timeline.edit.Together;
import org.kerros.timeline.edit.TreatPlacement;
import org.kerros.workstation.ui.arrange.Stretching;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.words.Read;
import org.kerros.workstation.ui.words.Texts;

/** Turns what is chosen and typed into stretches of the selected placement. Clouds are left as they are. */
final class StretchEdits {
    static final String PLAIN = "plain";

    /** The clip as it is, and the ways to stretch it. */
    static final List<String> METHODS = List.of(PLAIN, "tape", "tonal", "transients");

    private static final Pattern BARS = Pattern.compile("([\\d.,]+)\\s*(bars?|beats?)");

    private final Desk desk;

    StretchEdits(Desk desk) {
        this.desk = desk;
    }

    static String name(Treatment treatment) {
        return treatment instanceof Stretch stretch ? stretch.method().name().toLowerCase(Locale.ROOT) : PLAIN;
    }

    /** How a placement is stretched; by nothing, if it is not. */
    static Stretch of(Placement placement) {
        return placement.treatment() instanceof Stretch stretch ? stretch : new Stretch(1, 0, StretchMethod.TONAL);
    }

    void method(String name) {
        if (name.equals(PLAIN)) {
            apply(old -> new Stretch(1, 0, StretchMethod.TONAL), true);
        } else {
            StretchMethod method = StretchMethod.valueOf(name.toUpperCase(Locale.ROOT));
            apply(old -> new Stretch(old.ratio(), old.semitones(), method), false);
        }
    }

    void ratio(double ratio) {
        double inside = Read.limited(ratio, Stretch.MIN_RATIO, Stretch.MAX_RATIO);
        apply(old -> new Stretch(inside, old.semitones(), old.method()), false);
    }

    /** Makes what is heard last so long. */
    void length(double seconds) {
        selected(placement -> {
            double now = (double) placement.length() / rate();
            apply(old -> Stretching.scaled(old, Math.max(0.001, seconds) / now), false);
        });
    }

    /** Reads a length in seconds, or in bars or beats of the piece's tempo: "4 s", "2 bars". */
    OptionalDouble readLength(String typed) {
        Matcher bars = BARS.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!bars.matches()) {
            return Read.seconds(typed);
        }
        Tempo tempo = desk.piece().composition().get().tempo();
        OptionalDouble number = Read.number(bars.group(1));
        double frames = bars.group(2).startsWith("bar") ? tempo.framesPerBar(rate()) : tempo.framesPerBeat(rate());
        return number.isEmpty() ? number : OptionalDouble.of(number.getAsDouble() * frames / rate());
    }

    void semitones(double semitones) {
        apply(old -> tuned(old, semitones + old.semitones() - Math.rint(old.semitones())), false);
    }

    void cents(double cents) {
        apply(old -> tuned(old, Math.rint(old.semitones()) + cents / 100), false);
    }

    private static Stretch tuned(Stretch old, double semitones) {
        return new Stretch(
                old.ratio(), Read.limited(semitones, -Stretch.MOST_SEMITONES, Stretch.MOST_SEMITONES), old.method());
    }

    private void apply(UnaryOperator<Stretch> change, boolean plain) {
        selected(placement -> {
            Stretch old = of(placement);
            Stretch next = change.apply(old);
            Treatment treatment = plain ? Treatment.PLAIN : next;
            if (!treatment.equals(placement.treatment())) {
                TreatPlacement edit = new TreatPlacement(
                        placement.id(), treatment, Stretching.source(placement, old.ratio(), next, clip(placement)));
                desk.piece().apply(new Together(Texts.of("edit.stretch"), List.of(edit)));
            }
        });
    }

    private long clip(Placement placement) {
        return desk.piece()
                .face(placement.clip())
                .map(face -> face.format().framesAt(rate()))
                .orElse(placement.source().end());
    }

    private void selected(Consumer<Placement> deed) {
        desk.selection()
                .only(desk.piece().composition().get())
                .filter(placement -> !(placement.treatment() instanceof Treatment.Cloud))
                .ifPresent(deed);
    }

    private int rate() {
        return desk.piece().composition().get().rate();
    }
}
