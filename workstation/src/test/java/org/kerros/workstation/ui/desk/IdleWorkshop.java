package org.kerros.workstation.ui.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.kerros.library.CheckpointCard;
import org.kerros.library.Clip;
import org.kerros.library.Parameter;
import org.kerros.timeline.ClipId;
import org.kerros.workstation.studio.Job;
import org.kerros.workstation.studio.Jobs;
import org.kerros.workstation.studio.StemsBy;

/** Takes wishes down and does nothing about them. */
public final class IdleWorkshop implements Workshop {
    public final List<Wish> wishes = new ArrayList<>();
    public final List<Map<String, String>> grains = new ArrayList<>();
    public final IdleShaping shaping = new IdleShaping();
    private final List<CheckpointCard> models = new ArrayList<>();
    private final Jobs jobs = Jobs.onCallingThread((job, problem) -> {});

    public IdleWorkshop knowing(CheckpointCard card) {
        models.add(card);
        return this;
    }

    private Job nothing(String title) {
        return jobs.start(title, progress -> "", done -> {});
    }

    @Override
    public Shaping shaping() {
        return shaping;
    }

    @Override
    public Jobs jobs() {
        return jobs;
    }

    @Override
    public List<CheckpointCard> models() {
        return models;
    }

    @Override
    public List<String> modes(CheckpointCard model) {
        return List.of("continue");
    }

    @Override
    public List<Parameter> parameters(CheckpointCard model, String mode) {
        return List.of(
                Parameter.list("primer", List.of(60), -2, 127, "", "The events it begins with"),
                Parameter.integer("steps", 128, 2, 1024, "sixteenths", "How long the melody is, with its beginning"),
                Parameter.number("temperature", 1, 0.1, 4, "", "Below 1 more expected, above more surprising"),
                Parameter.flag("mostLikely", false, "Takes the likeliest event instead of drawing one"),
                Parameter.integer("beam", 1, 1, 16, "", "How many melodies are kept side by side"),
                Parameter.integer("branch", 1, 1, 16, "", "How many continuations of each are tried"),
                Parameter.integer("iteration", 1, 1, 64, "", "Events added in a round"),
                Parameter.number("qpm", 120, 20, 300, "bpm", "Quarter notes a minute"));
    }

    @Override
    public List<Parameter> grainParameters() {
        return List.of(
                Parameter.number("seconds", 10, 0.1, 600, "s", "How long the cloud is"),
                Parameter.number("position", 0.3, 0, 1, "", "Where grains are taken from"),
                Parameter.number("spray", 0.1, 0, 1, "", "How far around the position"),
                Parameter.number("grainLength", 0.12, 0.005, 2, "s", "How long a grain is"),
                Parameter.number("density", 24, 0.5, 400, "/s", "Grains a second"),
                Parameter.choice("window", "hann", List.of("hann", "triangle", "gauss"), "The shape of a grain"),
                Parameter.number("reverse", 0.1, 0, 1, "", "How many grains are turned round"),
                Parameter.number("pitch", 0, -24, 24, "semitones", "All grains higher or lower"),
                Parameter.number("pitchSpread", 0.2, 0, 24, "semitones", "How far around the pitch"),
                Parameter.number("panSpread", 0.8, 0, 1, "", "How wide"));
    }

    @Override
    public Job importFiles(List<Path> paths, Consumer<Imports> whenDone) {
        return nothing("Import");
    }

    @Override
    public Job generate(Wish wish, Consumer<List<Clip>> whenDone) {
        wishes.add(wish);
        return nothing("Generate");
    }

    @Override
    public Job granulate(ClipId source, Map<String, String> settings, long seed, Consumer<List<Clip>> whenDone) {
        grains.add(settings);
        return nothing("Granulate");
    }

    @Override
    public Job renderNotes(ClipId notes, Consumer<List<Clip>> whenDone) {
        return nothing("Play notes");
    }

    @Override
    public Job bounce(Giving giving, Consumer<Given> whenDone) {
        return nothing("Bounce");
    }

    @Override
    public Job stems(Giving giving, StemsBy by, Consumer<Given> whenDone) {
        return nothing("Stems");
    }

    @Override
    public Job report(Path folder, Consumer<Given> whenDone) {
        return nothing("Report");
    }

    @Override
    public Job exportClip(ClipId clip, Path file, Consumer<Given> whenDone) {
        return nothing("Export");
    }
}
