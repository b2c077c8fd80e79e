package org.kerros.workstation.ui.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kerros.library.CheckpointCard;
import org.kerros.library.Clip;
import org.kerros.library.MediaFormat;
import org.kerros.library.MediaHash;
import org.kerros.library.Provenance;
import org.kerros.library.Recipe;
import org.kerros.library.Settings;
import org.kerros.timeline.Automation;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Fade;
import org.kerros.timeline.FadeShape;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Marker;
import org.kerros.timeline.MarkerId;
import org.kerros.timeline.Placement;
import org.kerros.timeline.PlacementId;
import org.kerros.timeline.Section;
import org.kerros.timeline.SectionId;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.edit.AddPlacement;
import org.kerros.timeline.edit.AddTrack;

/** A desk with a piece on it that looks like one people make. */
public final class Samples {
    public static final int RATE = 48_000;
    private static final Instant WHEN = Instant.parse("2026-03-12T14:03:00Z");
    private static final MediaHash MODEL = new MediaHash("5e".repeat(32));
    private static final List<String> MAKERS =
            List.of("melody-rnn", "gansynth", "ganspacesynth", "ddsp", "samplernn", "rave", "nsynth");

    private Samples() {}

    public static Desk emptyDesk() {
        return desk(new PieceInMemory(Composition.empty(RATE)));
    }

    public static Desk desk(PieceInMemory piece) {
        piece.checkpoints().add(card());
        Paper.Words words = new Paper.Words("Three births", "Maija Virtanen", "A voice learns to breathe.");
        Paper paper = new Paper() {
            @Override
            public Words words() {
                return words;
            }

            @Override
            public void write(Words ignored) {}
        };
        return new Desk(piece, new SilentSound(), new SineShapes(), new IdleWorkshop().knowing(card()), paper);
    }

    public static CheckpointCard card() {
        return new CheckpointCard(
                MODEL,
                "melody-rnn",
                "Folk melodies",
                0,
                "CC0-1.0",
                "161 folk tunes, public domain",
                Settings.NONE,
                List.of(new CheckpointCard.Part("model.safetensors", 3_000_000, MODEL)));
    }

    /** A piece with some tracks and placements, and the clips they play. */
    public static Desk desk(int tracks, int placementsEach) {
        PieceInMemory piece = new PieceInMemory(Composition.empty(RATE));
        for (int i = 0; i < 14; i++) {
            piece.clips().add(clip(i), Optional.empty());
        }
        for (int t = 0; t < tracks; t++) {
            TrackId id = new TrackId("t" + t);
            piece.apply(new AddTrack(t, track(id, t)));
            for (int p = 0; p < placementsEach; p++) {
                piece.apply(new AddPlacement(id, placement(t, p)));
            }
        }
        Composition full = piece.composition()
                .get()
                .withSections(
                        List.of(section("birth", 0, 30), section("life", 30, 60), section("disintegration", 60, 90)))
                .withMarkers(List.of(new Marker(new MarkerId("m1"), "first breath", 12L * RATE)));
        PieceInMemory whole = new PieceInMemory(full);
        piece.clips().all().forEach(clip -> whole.clips().add(clip, Optional.empty()));
        return desk(whole);
    }

    private static Track track(TrackId id, int index) {
        Track track = Track.named(
                        id,
                        List.of("Pad", "Voices", "Kick", "Bass", "Haze", "Line").get(index % 6))
                .withGainDb(-3f * (index % 4));
        return index % 3 == 0
                ? track.withGainAutomation(Automation.of(
                        new Automation.Point(0, -24), new Automation.Point(20L * RATE, 0),
                        new Automation.Point(70L * RATE, -3), new Automation.Point(88L * RATE, -50)))
                : track;
    }

    private static Section section(String name, int from, int to) {
        return new Section(new SectionId("s-" + name), name, FrameRange.between((long) from * RATE, (long) to * RATE));
    }

    private static Placement placement(int track, int index) {
        long length = (long) ((4 + (track * 7 + index * 3) % 9) * 0.9 * RATE);
        long start = (long) (index * 11.3 * RATE + track * 1.7 * RATE);
        Fade fade = new Fade(RATE * (1L + index % 2), FadeShape.EQUAL_POWER);
        return Placement.of(
                        new PlacementId("p" + track + "-" + index),
                        new ClipId("c" + (track * 3 + index) % 14),
                        new FrameRange(0, length),
                        start)
                .withFades(index % 2 == 0 ? fade : Fade.NONE, fade);
    }

    public static Clip clip(int index) {
        ClipId id = new ClipId("c" + index);
        String hex = String.format("%064x", index + 1);
        boolean notes = index == 13;
        MediaFormat format = notes
                ? new MediaFormat(MediaFormat.Kind.NOTES, 0, 0, 0, 16)
                : new MediaFormat(MediaFormat.Kind.AUDIO, RATE, 1 + index % 2, 12L * RATE, 12);
        return new Clip(
                id,
                name(index),
                new MediaHash(hex),
                format,
                provenance(index),
                new Clip.Notice(List.of("pad"), index % 6, ""));
    }

    private static String name(int index) {
        return List.of("breath 07", "metal 02", "hum ep10", "flute q", "scrape", "pad 01", "kick", "solo", "line 3")
                        .get(index % 9)
                + (index >= 9 ? " b" : "");
    }

    private static Provenance provenance(int index) {
        if (index == 8) {
            return new Provenance.Imported(
                    WHEN,
                    "talk_e=10_t=0.95.wav",
                    "WAV, 16-bit",
                    new MediaHash("0a".repeat(32)),
                    Settings.of("epoch", 10).with("temperature", 0.95),
                    false);
        }
        if (index == 5 || index == 9) {
            Settings settings = Settings.of("position", 0.3).with("spray", 0.1).with("pitchSpread", 0.2);
            return new Provenance.Processed(
                    WHEN,
                    new Recipe(
                            "granulate",
                            "granulate",
                            null,
                            77,
                            settings,
                            List.of(new ClipId("c" + (index - 5))),
                            "Kerros 0.1"));
        }
        Settings settings = Settings.of("temperature", 1.1).with("steps", 128);
        return new Provenance.Generated(
                WHEN,
                new Recipe(MAKERS.get(index % 7), "continue", MODEL, 4411 + index, settings, List.of(), "Kerros 0.1"),
                Settings.NONE);
    }
}
