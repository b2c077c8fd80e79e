package org.kerros.generators.training;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import org.kerros.generators.Choices;
import org.kerros.generators.checkpoint.Sha256;
import org.kerros.generators.melody.Melody;
import org.kerros.generators.melody.MelodyExtraction;
import org.kerros.generators.melody.QuantizedNote;
import org.kerros.generators.training.MelodyDataset.Tune;
import org.kerros.library.CheckpointCard.Part;
import org.kerros.library.Note;
import org.kerros.library.Parameter;
import org.kerros.library.Settings;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;

/**
 * Takes melodies out of MIDI files: strictly monophonic, long enough, and with enough different pitches to be called
 * one. A file goes wholly to training or wholly to the held-out part.
 */
public final class MelodyDatasets {
    // At this tempo a quarter note is a second.
    private static final double QUARTERS = 60;
    // One event to hear and one to predict.
    private static final long SHORTEST = 2;

    private MelodyDatasets() {}

    /** What can be set. */
    public static List<Parameter> parameters() {
        return List.of(
                Parameter.number(
                        "heldOut", 0.1, 0.01, 0.5, "", "Share of the files that is kept from training for testing."),
                Parameter.integer("splitSeed", 1, 0, Integer.MAX_VALUE, "", "Decides which files are held out."),
                Parameter.integer("minBars", 7, 1, 1000, "bars", "Shorter melodies are left out."),
                Parameter.integer(
                        "minPitchClasses", 5, 1, 12, "", "Melodies with fewer different pitch classes are left out."),
                Parameter.integer("maxSteps", 512, 16, 4096, "sixteenths", "Longer melodies are cut here."));
    }

    /**
     * Takes melodies out of a folder or zip archive.
     *
     * @param asked settings left out take their defaults
     * @throws KerrosException if too few melodies are in it to train and to test
     */
    public static MelodyDataset prepare(Path folderOrZip, Settings asked, Progress progress) {
        Settings settings = Choices.complete(parameters(), asked);
        SortedMap<String, byte[]> files = MidiFiles.in(folderOrZip);
        Set<String> heldOut = heldOut(files, settings);
        List<Tune> tunes = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            progress.report((double) parts.size() / files.size(), "Reading " + file.getKey());
            parts.add(new Part(file.getKey(), file.getValue().length, Sha256.of(file.getValue())));
            MidiTuneReader.read(file.getValue())
                    .ifPresent(tune -> melodies(tune, settings)
                            .forEach(found -> tunes.add(new Tune(
                                    file.getKey(),
                                    heldOut.contains(file.getKey()),
                                    found.stepsPerBar(),
                                    found.melody()))));
        }
        MelodyDataset dataset = new MelodyDataset(
                folderOrZip.toAbsolutePath().normalize().getFileName().toString(),
                Sha256.of(parts),
                settings,
                files.size(),
                tunes);
        return usable(dataset);
    }

    private static MelodyDataset usable(MelodyDataset dataset) {
        if (dataset.training().isEmpty() || dataset.heldOut().isEmpty()) {
            throw new KerrosException(
                    Problem.UNUSABLE_INPUT,
                    "the " + dataset.files() + " MIDI files in \"" + dataset.source() + "\" give "
                            + dataset.tunes().size() + " melodies, too few to train and to test",
                    "add files with one-voice melodies, or lower minBars and minPitchClasses");
        }
        return dataset;
    }

    private static Set<String> heldOut(SortedMap<String, byte[]> files, Settings settings) {
        List<String> names = new ArrayList<>(files.keySet());
        Collections.shuffle(names, new Random(settings.integer("splitSeed")));
        int count = (int) Math.max(1, Math.round(names.size() * settings.number("heldOut")));
        return new HashSet<>(names.subList(0, Math.min(count, names.size())));
    }

    private record Found(int stepsPerBar, Melody melody) {}

    private static List<Found> melodies(MidiTune tune, Settings settings) {
        List<Found> melodies = new ArrayList<>();
        for (int i = 0; i < tune.meters().size(); i++) {
            int stepsPerBar = tune.meters().get(i).stepsPerBar();
            for (List<Note> instrument : tune.instruments()) {
                if (stepsPerBar > 0) {
                    List<QuantizedNote> notes = QuantizedNote.of(tune.during(i, instrument), QUARTERS);
                    split(notes, stepsPerBar, settings).forEach(melody -> melodies.add(new Found(stepsPerBar, melody)));
                }
            }
        }
        return melodies;
    }

    /** The melodies of one instrument, parted at rests of a bar or more. */
    static List<Melody> split(List<QuantizedNote> notes, int stepsPerBar, Settings settings) {
        MelodyExtraction extraction = new MelodyExtraction(stepsPerBar, stepsPerBar, true);
        List<Melody> melodies = new ArrayList<>();
        Optional<MelodyExtraction.Extracted> found = extraction.from(notes, 0);
        while (found.isPresent()) {
            Melody melody = found.get().melody();
            int maxSteps = (int) settings.integer("maxSteps");
            Melody cut = melody.length() > maxSteps ? melody.withLength(maxSteps) : melody;
            long shortest = Math.max(SHORTEST, stepsPerBar * settings.integer("minBars"));
            if (melody.length() >= shortest && pitchClasses(cut) >= settings.integer("minPitchClasses")) {
                melodies.add(cut);
            }
            int end = found.get().endStep();
            found = extraction.from(notes, end + stepsPerBar - end % stepsPerBar);
        }
        return melodies;
    }

    private static long pitchClasses(Melody melody) {
        return Arrays.stream(melody.events())
                .filter(event -> event >= 0)
                .map(event -> event % 12)
                .distinct()
                .count();
    }
}
