package org.kerros.workstation.studio.demo;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.kerros.library.CheckpointCard;
import org.kerros.library.Clip;
import org.kerros.library.Note;
import org.kerros.library.NoteSequence;
import org.kerros.timeline.work.Progress;
import org.kerros.workstation.studio.Deed;
import org.kerros.workstation.studio.FreshClip;
import org.kerros.workstation.studio.GenerateClips;
import org.kerros.workstation.studio.GranulateClip;
import org.kerros.workstation.studio.RenderNotesClip;
import org.kerros.workstation.studio.Studio;

/** Makes the clips of the score: has the network write the melodies, voices play them, and grains be cut from those. */
final class Players {
    /** Into a held note, past its attack. */
    private static final double PAST_THE_ATTACK = 0.3;

    private final Studio studio;
    private final CheckpointCard card;
    private final Map<String, Clip> clips = new HashMap<>();

    Players(Studio studio, CheckpointCard card) {
        this.studio = studio;
        this.card = card;
    }

    /** The clip of a name in the score. */
    Clip clip(String name) {
        Clip clip = clips.get(name);
        if (clip == null) {
            throw new IllegalArgumentException("The score makes no clip \"" + name + "\"");
        }
        return clip;
    }

    void play(Progress progress) {
        write(progress.part(0, 0.15));
        each(Score.PLAYED, this::play, "Playing melody", progress.part(0.15, 0.6));
        each(Score.HELD, this::hold, "Holding note", progress.part(0.6, 0.85));
        each(Score.CLOUDS, this::scatter, "Scattering grains", progress.part(0.85, 1));
    }

    /** Makes the clip of each thing; all of them at once, for none needs another. */
    private <T extends Named, F> void each(
            List<T> things, Function<T, Deed<F, Clip>> deed, String doing, Progress progress) {
        List<Deed<F, Clip>> deeds = things.stream().map(deed).toList();
        List<Clip> made = Deed.allNow(deeds, doing, progress);
        for (int i = 0; i < things.size(); i++) {
            clips.put(things.get(i).name(), made.get(i));
        }
    }

    private void write(Progress progress) {
        List<GenerateClips> deeds = Score.TUNES.stream().map(this::write).toList();
        for (List<Clip> made : Deed.allNow(deeds, "Writing melody", progress)) {
            made.forEach(clip -> clips.put(clip.name(), clip));
        }
    }

    private GenerateClips write(Score.Tune tune) {
        Map<String, String> settings = Map.of(
                "temperature", Double.toString(tune.temperature()), "qpm", Double.toString(Score.QUARTERS_A_MINUTE));
        return new GenerateClips(studio, card, "", settings, List.of(), tune.seed(), 1, tune.name());
    }

    private Deed<FreshClip, Clip> play(Score.Played played) {
        Map<String, String> settings =
                Map.of("program", Integer.toString(played.program()), "rate", Integer.toString(Score.RATE));
        return new RenderNotesClip(studio, clip(played.tune().name()).id(), settings, played.name());
    }

    private Deed<FreshClip, Clip> scatter(Score.Cloud cloud) {
        return new GranulateClip(
                studio, clip(cloud.source().name()).id(), cloud.settings(), cloud.seed(), cloud.name());
    }

    private Deed<FreshClip, Clip> hold(Score.Held held) {
        Clip source = clip(held.source().name());
        Note note = longestNote(held.source());
        double place = note.start() + PAST_THE_ATTACK * (note.end() - note.start());
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("duration", number(held.seconds()));
        settings.put("position", number(place / source.format().seconds()));
        settings.put("scan", "0");
        settings.put("spray", "0.1");
        settings.put("grainLength", "400");
        settings.put("density", "20");
        settings.put("pitch", Integer.toString(held.pitch() - note.pitch()));
        settings.put("panSpread", "0.5");
        return new GranulateClip(studio, source.id(), settings, held.seed(), held.name());
    }

    private Note longestNote(Score.Played played) {
        NoteSequence notes = studio.media().notes(clip(played.tune().name()).media());
        return notes.notes().stream()
                .max(Comparator.comparingDouble((Note note) -> note.end() - note.start())
                        .thenComparing(Note::start, Comparator.reverseOrder()))
                .orElseThrow();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }
}
