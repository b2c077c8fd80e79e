package org.kerros.generators.training;

import java.util.List;
import org.kerros.generators.melody.Melody;
import org.kerros.library.MediaHash;
import org.kerros.library.Settings;

/**
 * Melodies to learn from, and others to be tested with.
 *
 * @param source the folder or archive they are from, by name
 * @param hash of all its MIDI files
 * @param settings how they were taken out, as {@link MelodyDatasets#parameters()} names it
 * @param files how many MIDI files there were
 */
public record MelodyDataset(String source, MediaHash hash, Settings settings, int files, List<Tune> tunes) {
    /**
     * A melody.
     *
     * @param name of its file
     * @param heldOut kept from training, with all of its file
     * @param stepsPerBar sixteenths in a bar
     */
    public record Tune(String name, boolean heldOut, int stepsPerBar, Melody melody) {}

    public MelodyDataset {
        tunes = List.copyOf(tunes);
    }

    /** The melodies to learn from. */
    public List<Melody> training() {
        return melodies(false);
    }

    /** The melodies to be tested with. */
    public List<Melody> heldOut() {
        return melodies(true);
    }

    private List<Melody> melodies(boolean heldOut) {
        return tunes.stream()
                .filter(tune -> tune.heldOut() == heldOut)
                .map(Tune::melody)
                .toList();
    }
}
