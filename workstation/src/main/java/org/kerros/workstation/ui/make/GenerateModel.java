package org.kerros.workstation.ui.make;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.kerros.library.CheckpointCard;
import org.kerros.library.Clip;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.work.KerrosException;
import org.kerros.workstation.studio.Job;
import org.kerros.workstation.studio.Value;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.desk.Notice;
import org.kerros.workstation.ui.desk.Workshop;

/** What the generate panel shows and does; knows no Swing. */
public final class GenerateModel {
    private static final int MOST_AT_ONCE = 64;

    private final Desk desk;
    private final Seed seed;
    private final Value<List<CheckpointCard>> models = new Value<>(List.of());
    private final Value<Optional<CheckpointCard>> model = new Value<>(Optional.empty());
    private final Value<String> mode = new Value<>("");
    private final Value<List<Setting>> settings = new Value<>(List.of());
    private final Value<Integer> count = new Value<>(4);
    private final Value<String> hint = new Value<>("");
    private final Value<Boolean> canGenerate = new Value<>(false);
    private final Value<List<ClipId>> results = new Value<>(List.of());
    private final Value<Optional<Job>> job = new Value<>(Optional.empty());

    public GenerateModel(Desk desk, RandomGenerator dice) {
        this.desk = desk;
        this.seed = new Seed(dice);
        model.watch(ignored -> chooseFirstMode());
        mode.watch(ignored -> makeSettings());
        refreshModels();
    }

    /** Looks again which models there are. */
    public void refreshModels() {
        models.set(desk.workshop().models());
        if (model.get().isEmpty()) {
            model.set(models.get().stream().findFirst());
        }
    }

    private void chooseFirstMode() {
        String first = modes().stream().findFirst().orElse("");
        if (mode.get().equals(first)) {
            makeSettings();
        }
        mode.set(first);
    }

    List<String> modes() {
        return model.get().map(desk.workshop()::modes).orElse(List.of());
    }

    private void makeSettings() {
        List<Setting> made = new ArrayList<>();
        model.get()
                .ifPresent(card -> desk.workshop()
                        .parameters(card, mode.get())
                        .forEach(parameter -> made.add(new Setting(parameter))));
        made.forEach(setting -> setting.text().watch(ignored -> check(made)));
        settings.set(List.copyOf(made));
        check(made);
    }

    private void check(List<Setting> current) {
        String complaint = current.stream()
                .flatMap(setting -> setting.complaint().stream())
                .findFirst()
                .orElse("");
        hint.set(complaint);
        canGenerate.set(complaint.isEmpty() && model.get().isPresent());
    }

    /** Makes clips; they are in the library when they are ready. */
    public void generate() {
        if (!canGenerate.get() || model.get().isEmpty()) {
            return;
        }
        Map<String, String> typed = new LinkedHashMap<>();
        settings.get().stream()
                .filter(setting -> !setting.isDefault())
                .forEach(setting -> typed.put(
                        setting.parameter().name(), setting.text().get().replace('\u2212', '-')));
        try {
            Workshop.Wish wish =
                    new Workshop.Wish(model.get().get(), mode.get(), typed, List.of(), seed.take(), count.get());
            job.set(Optional.of(desk.workshop().generate(wish, this::made)));
        } catch (KerrosException problem) {
            desk.notice().set(Notice.of(problem));
        }
    }

    private void made(List<Clip> clips) {
        List<ClipId> all = new ArrayList<>(clips.stream().map(Clip::id).toList());
        all.addAll(results.get());
        results.set(List.copyOf(all));
        clips.stream().findFirst().ifPresent(clip -> desk.selection().clip().set(Optional.of(clip.id())));
    }

    public void setCount(int wanted) {
        count.set(Math.max(1, Math.min(MOST_AT_ONCE, wanted)));
    }

    Seed seed() {
        return seed;
    }

    /** The models there are. */
    public Value<List<CheckpointCard>> models() {
        return models;
    }

    /** The model that is used. */
    public Value<Optional<CheckpointCard>> model() {
        return model;
    }

    Value<String> mode() {
        return mode;
    }

    Value<List<Setting>> settings() {
        return settings;
    }

    /** How many clips are made at once. */
    public Value<Integer> count() {
        return count;
    }

    /** What is wrong with the settings, or empty. */
    public Value<String> hint() {
        return hint;
    }

    public Value<Boolean> canGenerate() {
        return canGenerate;
    }

    /** The clips made here, newest first. */
    public Value<List<ClipId>> results() {
        return results;
    }

    /** The job that was begun last. */
    public Value<Optional<Job>> job() {
        return job;
    }
}
