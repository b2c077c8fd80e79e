package org.kerros.workstation.ui.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kerros.projects.report.Report;
import org.kerros.render.Bounce;
import org.kerros.render.Stems;
import org.kerros.workstation.ui.desk.Workshop.Fact;
import org.kerros.workstation.ui.desk.Workshop.Given;
import org.kerros.workstation.ui.desk.Workshop.Giving;
import org.kerros.workstation.ui.words.Say;
import org.kerros.workstation.ui.words.Texts;

/** Says in lines what was written. */
final class GivenFacts {
    private static final int MOST_GAPS = 6;

    private GivenFacts() {}

    static Bounce.Options options(Giving giving) {
        return new Bounce.Options(
                giving.target(),
                Bounce.Format.valueOf(giving.format().toUpperCase(Locale.ROOT)),
                giving.dither(),
                giving.rate(),
                giving.range().orElse(null),
                giving.loudness().orElse(null));
    }

    static Given of(Bounce.Result result) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("file", result.file().getFileName().toString()));
        facts.add(fact("length", Say.length((double) result.frames() / result.rate())));
        facts.add(fact("loudness", level(result.integrated(), "LUFS")));
        facts.add(fact("truePeak", level(result.truePeak(), "dBTP")));
        return new Given(result.file(), facts);
    }

    static Given of(Path folder, Stems.Result result) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("files", String.valueOf(result.stems().size())));
        result.stems()
                .forEach(stem -> facts.add(new Fact(
                        stem.name(),
                        Texts.of("fact.stem", level(stem.integrated(), "LUFS"), level(stem.truePeak(), "dBTP")))));
        facts.add(fact("residual", Say.level(result.residualDb(), "dBFS")));
        return new Given(folder, facts);
    }

    static Given of(Path folder, Report.Result result) {
        List<Fact> facts = new ArrayList<>();
        result.files().forEach(file -> facts.add(fact("file", file.getFileName().toString())));
        result.gaps().stream().limit(MOST_GAPS).forEach(gap -> facts.add(fact("gap", gap)));
        if (result.gaps().size() > MOST_GAPS) {
            facts.add(fact("gap", Texts.of("fact.moreGaps", result.gaps().size() - MOST_GAPS)));
        }
        return new Given(folder, facts);
    }

    private static Fact fact(String key, String value) {
        return new Fact(Texts.of("fact." + key), value);
    }

    private static String level(@Nullable Double value, String unit) {
        return value == null ? Texts.of("fact.silence") : Say.level(value, unit);
    }
}
