package org.kerros.projects;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.kerros.library.AudioBuffer;
import org.kerros.library.CheckpointCard;
import org.kerros.library.Clip;
import org.kerros.library.MediaFormat;
import org.kerros.library.MediaHash;
import org.kerros.library.Note;
import org.kerros.library.NoteSequence;
import org.kerros.library.Provenance;
import org.kerros.library.Settings;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Fade;
import org.kerros.timeline.FadeShape;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Placement;
import org.kerros.timeline.PlacementId;
import org.kerros.timeline.Section;
import org.kerros.timeline.SectionId;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.edit.AddPlacement;
import org.kerros.timeline.edit.AddSection;
import org.kerros.timeline.edit.AddTrack;
import org.kerros.timeline.edit.SetTrackGain;

/** Saves the small project that every later version must open: run once for each format that is released. */
final class OldProjectMaker {
    private OldProjectMaker() {}

    public static void main(String[] arguments) {
        try (Project project = Project.create(
                Path.of(arguments[0]), "Bagatelle", 48_000, 96, Projects.NOON, new SplittableRandom(1))) {
            project.describe(new About("Bagatelle", "Maija", "Pitch classes that *change*"));
            project.checkpoints()
                    .add(new CheckpointCard(
                            Projects.MODEL,
                            "melody-rnn",
                            "Nottingham",
                            0,
                            "CC0",
                            "161 tunes",
                            Settings.of("units", 128),
                            List.of(new CheckpointCard.Part("model.safetensors", 12, Projects.hash(98)))));
            addHum(project);
            addMelody(project);
            arrange(project);
        }
    }

    private static void addHum(Project project) {
        AudioBuffer audio = new AudioBuffer(16_000, 1, 4_000);
        for (int i = 0; i < audio.frames(); i++) {
            audio.channel(0)[i] = (i % 80 - 40) / 128f;
        }
        Clip clip = Projects.imported(1).withName("Hum");
        add(project, clip, project.media().keep(audio), MediaFormat.of(audio));
    }

    private static void addMelody(Project project) {
        NoteSequence notes = NoteSequence.of(120, List.of(new Note(60, 80, 0, 0.5), new Note(64, 80, 0.5, 1)));
        add(project, Projects.generated(3, 7), project.media().keep(notes), MediaFormat.of(notes));
    }

    private static void add(Project project, Clip clip, MediaHash media, MediaFormat format) {
        Provenance provenance = clip.provenance();
        project.clips()
                .add(
                        new Clip(clip.id(), clip.name(), media, format, provenance, clip.notice()),
                        format.isAudio() ? Projects.described(200, -12) : Optional.empty());
    }

    private static void arrange(Project project) {
        TrackId pad = new TrackId("t-pad");
        project.apply(new AddTrack(0, Track.named(pad, "pad")));
        project.apply(new AddTrack(1, Track.named(new TrackId("t-voice"), "voice")));
        project.apply(new AddPlacement(
                pad,
                new Placement(
                        new PlacementId("p-1"),
                        new ClipId("clip-1"),
                        new FrameRange(0, 12_000),
                        48_000,
                        -3,
                        new Fade(480, FadeShape.LINEAR),
                        new Fade(960, FadeShape.EQUAL_POWER))));
        project.apply(new AddSection(new Section(new SectionId("s-1"), "Birth", new FrameRange(0, 96_000))));
        project.apply(new SetTrackGain(pad, -6));
        project.undo();
    }
}
