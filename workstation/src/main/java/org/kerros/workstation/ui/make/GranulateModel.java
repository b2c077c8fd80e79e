package org.kerros.workstation.ui.make;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.kerros.library.Clip;
import org.kerros.library.MediaFormat;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.work.KerrosException;
import org.kerros.workstation.studio.Value;
import org.kerros.workstation.ui.desk.ClipFace;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.desk.Notice;
import org.kerros.workstation.ui.words.Texts;

/** What the granulate panel shows and does; knows no Swing. */
public final class GranulateModel {
    private final Desk desk;
    private final Seed seed;
    private final List<Setting> settings;
    private final Value<Optional<ClipFace>> source = new Value<>(Optional.empty());
    private final Value<String> hint = new Value<>("");
    private final Value<Boolean> canRender = new Value<>(false);
    private final Value<Optional<ClipId>> made = new Value<>(Optional.empty());

    public GranulateModel(Desk desk, RandomGenerator dice) {
        this.desk = desk;
        this.seed = new Seed(dice);
        settings = desk.workshop().grainParameters().stream().map(Setting::new).toList();
        settings.forEach(setting -> setting.text().watch(ignored -> check()));
        desk.selection().clip().watch(ignored -> chooseShown());
    }

    // What was just made here does not become the next source by being shown.
    private void chooseShown() {
        Optional<ClipId> shown = desk.selection().clip().get();
        if (!shown.equals(made.get())) {
            source.set(shown.flatMap(desk.piece()::face)
                    .filter(face -> face.format().kind() == MediaFormat.Kind.AUDIO));
            check();
        }
    }

    private void check() {
        String complaint = settings.stream()
                .flatMap(setting -> setting.complaint().stream())
                .findFirst()
                .orElse("");
        boolean empty = source.get().isEmpty();
        hint.set(empty ? Texts.of("granulate.noSource") : complaint);
        canRender.set(complaint.isEmpty() && !empty);
    }

    /** Makes a new clip of grains; it is in the library when it is ready. */
    public void render() {
        if (!canRender.get()) {
            return;
        }
        Map<String, String> typed = new LinkedHashMap<>();
        settings.stream()
                .filter(setting -> !setting.isDefault())
                .forEach(setting -> typed.put(
                        setting.parameter().name(), setting.text().get().replace('\u2212', '-')));
        try {
            source.get().ifPresent(face -> desk.workshop().granulate(face.id(), typed, seed.take(), this::made));
        } catch (KerrosException problem) {
            desk.notice().set(Notice.of(problem));
        }
    }

    private void made(List<Clip> clips) {
        clips.stream().findFirst().ifPresent(clip -> {
            made.set(Optional.of(clip.id()));
            desk.selection().clip().set(Optional.of(clip.id()));
            desk.sound().audition(clip.id());
        });
    }

    Seed seed() {
        return seed;
    }

    List<Setting> settings() {
        return settings;
    }

    Optional<Setting> setting(String name) {
        return settings.stream()
                .filter(found -> found.parameter().name().equals(name))
                .findFirst();
    }

    /** The clip grains are taken from. */
    public Value<Optional<ClipFace>> source() {
        return source;
    }

    /** What is missing or wrong, or empty. */
    public Value<String> hint() {
        return hint;
    }

    public Value<Boolean> canRender() {
        return canRender;
    }

    /** The clip made last. */
    public Value<Optional<ClipId>> made() {
        return made;
    }
}
