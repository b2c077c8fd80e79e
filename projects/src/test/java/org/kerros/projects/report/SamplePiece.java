package org.kerros.projects.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.kerros.library.CheckpointCard;
import org.kerros.library.CheckpointCatalog;
import org.kerros.library.Clip;
import org.kerros.library.Descriptors;
import org.kerros.library.MediaFormat;
import org.kerros.library.MediaHash;
import org.kerros.library.Provenance;
import org.kerros.library.Recipe;
import org.kerros.library.Settings;
import org.kerros.projects.report.ReportExports.SoundFile;
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
import org.kerros.timeline.Strip;
import org.kerros.timeline.Tempo;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;

/** A piece of eight tracks, three sections and clips of every provenance, with names nobody would choose. */
final class SamplePiece {
    static final int RATE = 48_000;
    static final Instant MADE = Instant.parse("2027-03-31T12:00:00Z");
    static final String HOSTILE = "<script>alert(1)</script>";
    static final String LONG =
            "breath that goes on and on, recorded in the stairwell at four in the morning, take 17 (final, really final)";
    static final MediaHash TUNES = hash("traditional-tunes");
    static final MediaHash CHOIR = hash("choir");
    static final MediaHash NOBODYS = hash("nobody's");

    private final Map<ClipId, Clip> clips = new LinkedHashMap<>();
    private final List<CheckpointCard> cards = new ArrayList<>();
    private int placed;

    static ReportFacts facts() {
        return new SamplePiece().build();
    }

    private ReportFacts build() {
        models();
        melodies();
        others();
        ReportLibrary library = new ReportLibrary(
                id -> Optional.ofNullable(clips.get(id)),
                id -> Optional.ofNullable(clips.get(id))
                        .filter(clip -> clip.format().isAudio())
                        .map(SamplePiece::measured),
                id -> Optional.ofNullable(clips.get(id)).map(SamplePiece::outline),
                media -> !media.equals(hash("wood")),
                catalog());
        return ReportFacts.of("Three births", composition(), "Kerros 0.1.0", MADE)
                .by("Maija Virtanen, Äänen Ystävät")
                .about(concept())
                .with(library)
                .with(exports())
                .with(List.of(
                        new ReportFacts.Milestone("Place clip", 41),
                        new ReportFacts.Milestone("Move placement", 63),
                        new ReportFacts.Milestone("Change fades", 22),
                        new ReportFacts.Milestone("Automate gain", 9)));
    }

    private void models() {
        cards.add(new CheckpointCard(
                TUNES,
                "melody-rnn",
                "traditional-tunes",
                0,
                "GPL-3.0-or-later",
                "161 traditional tunes (GPL-3.0)",
                Settings.of("layers", List.of(128, 128))
                        .with("epochs", 40)
                        .with("trainingLoss", 0.812)
                        .with("heldOutLoss", 1.0473)
                        .with("seed", 4411),
                List.of(new CheckpointCard.Part("weights.safetensors", 1_204_331, hash("weights")))));
        cards.add(new CheckpointCard(
                CHOIR,
                "rave",
                "choir_v2",
                48_000,
                "",
                "own voice and the school choir",
                Settings.of("epoch", 12),
                List.of(new CheckpointCard.Part("choir_v2.ts", 84_204_331, hash("choir_v2.ts")))));
    }

    private void melodies() {
        for (int i = 1; i <= 5; i++) {
            Recipe melody = new Recipe(
                    "melody-rnn",
                    "continue",
                    TUNES,
                    4410 + i,
                    Settings.of("primer", List.of(60))
                            .with("steps", 128)
                            .with("temperature", 0.8 + i / 10.0)
                            .with("mostLikely", false),
                    List.of(),
                    "Kerros 0.1, libtorch 2.7.1, 1 thread");
            add(
                    "m" + i,
                    "melody " + i,
                    false,
                    16,
                    new Provenance.Generated(MADE, melody, Settings.of("events", List.of(60, -2, 62, -2, 64, 65, -1))));
            Recipe voice = new Recipe(
                    "render-notes",
                    "render-notes",
                    null,
                    1,
                    Settings.of("voice", "strings").with("program", 48),
                    List.of(new ClipId("m" + i)),
                    "Kerros 0.1, Java 17");
            add("d" + i, "drone " + i, true, 18, new Provenance.Processed(MADE, voice));
        }
        for (int i = 1; i <= 3; i++) {
            Recipe grains = new Recipe(
                    "granulate",
                    "granulate",
                    null,
                    76 + i,
                    Settings.of("position", 0.4)
                            .with("spray", 0.06)
                            .with("grain", 0.085)
                            .with("density", 24.0)
                            .with("pitch", -12.0)
                            .with("window", "hann")
                            .with("reverse", 0.15),
                    i == 3
                            ? List.of(new ClipId("d3"), new ClipId("b1"), new ClipId("hum"))
                            : List.of(new ClipId("d" + i)),
                    "Kerros 0.1");
            add("p" + i, "pad 0" + i, true, 24, new Provenance.Processed(MADE, grains));
        }
    }

    private void others() {
        Recipe transfer = new Recipe(
                "rave",
                "reconstruct",
                CHOIR,
                9020,
                Settings.of("noise", 1.0).with("scale", List.of(1.0, 0.8, 1.2)),
                List.of(new ClipId("solo")),
                "Kerros 0.1, libtorch 2.7.1, 1 thread");
        add("solo", "solo.wav", true, 9, new Provenance.Recorded(MADE, "Focusrite Scarlett 2i2"));
        add("b1", LONG, true, 8, new Provenance.Generated(MADE, transfer, Settings.NONE));
        Recipe unknown = new Recipe("gansynth", "note", NOBODYS, 12, Settings.of("pitch", 48), List.of(), "Kerros 0.1");
        add("metal", "metal 🎵 02 😀 →", true, 4, new Provenance.Generated(MADE, unknown, Settings.NONE));
        add(
                "hum",
                "hum ep10",
                true,
                4,
                new Provenance.Imported(
                        MADE,
                        "hum_e=10_t=0.95.wav",
                        "WAV, 16-bit",
                        hash("hum.wav"),
                        Settings.of("epoch", 10).with("temperature", 0.95),
                        false));
        add(
                "wood",
                HOSTILE,
                true,
                3,
                new Provenance.Imported(
                        MADE,
                        "\"><img src=http://example.org/x.png onerror=alert(1)>.wav",
                        "WAV, 24-bit",
                        hash("wood.wav"),
                        Settings.NONE,
                        true));
        Recipe crush = new Recipe(
                "redux",
                "redux",
                null,
                0,
                Settings.of("bits", 6).with("rate", 8000),
                List.of(new ClipId("lost")),
                "Kerros 0.1");
        add("k1", "kick", true, 0.6, new Provenance.Processed(MADE, crush));
    }

    private void add(String id, String name, boolean audio, double seconds, Provenance provenance) {
        MediaFormat format = audio
                ? new MediaFormat(MediaFormat.Kind.AUDIO, 44_100, 2, (long) (seconds * 44_100), seconds)
                : new MediaFormat(MediaFormat.Kind.NOTES, 0, 0, 0, seconds);
        clips.put(new ClipId(id), new Clip(new ClipId(id), name, hash(id), format, provenance, Clip.Notice.NONE));
    }

    private Composition composition() {
        Fade in = new Fade(3L * RATE, FadeShape.EQUAL_POWER);
        Fade out = new Fade(4L * RATE, FadeShape.LINEAR);
        Track pad = Track.named(new TrackId("t1"), "Pad")
                .withGainDb(-4)
                .withGainAutomation(Automation.of(
                        new Automation.Point(0, -20), new Automation.Point(20L * RATE, 0),
                        new Automation.Point(60L * RATE, 0), new Automation.Point(88L * RATE, -30)))
                .with(place("p1", 0, 24).withFades(in, out))
                .with(place("p2", 21, 24).withFades(in, out))
                .with(place("p1", 60, 24).withFades(in, out));
        Track cloud = Track.named(new TrackId("t2"), "Cloud of everything that was said before")
                .withPan(-0.3f)
                .with(place("p3", 30, 24).withFades(in, out))
                .with(place("p3", 66, 20).withFades(in, out));
        Track voices = Track.named(new TrackId("t3"), "Voices")
                .withPan(0.25f)
                .with(place("b1", 12, 8).withFades(Fade.NONE, out))
                .with(place("b1", 34, 6))
                .with(place("hum", 44, 4))
                .with(place("solo", 52, 9).withGainDb(-6));
        Track strings = Track.named(new TrackId("t4"), "Strings");
        for (int i = 1; i <= 5; i++) {
            strings = strings.with(place("d" + i, 6 + (i - 1) * 15, 14).withFades(in, in));
        }
        Track metal = Track.named(new TrackId("t5"), "Metal")
                .with(place("metal", 40, 4))
                .with(place("metal", 46, 4));
        Track kick = Track.named(new TrackId("t6"), "Kick");
        for (int i = 0; i < 16; i++) {
            kick = kick.with(place("k1", 30 + 2 * i, 0.6));
        }
        Track sketch = Track.named(new TrackId("t7"), "Sketch")
                .muted(true)
                .with(place("wood", 70, 3))
                .with(place("m1", 10, 16));
        Track hostile = Track.named(new TrackId("t8"), HOSTILE)
                .withPan(-1)
                .with(place("gone", 62, 5))
                .with(place("wood", 80, 3));
        return new Composition(
                RATE,
                0,
                Tempo.DEFAULT,
                List.of(pad, cloud, voices, strings, metal, kick, sketch, hostile),
                List.of(
                        section("s1", "birth", 0, 28),
                        section("s2", "life", 28, 60),
                        section("s3", "disintegration", 60, 90)),
                List.of(
                        new Marker(new MarkerId("x1"), "first kick", 30L * RATE),
                        new Marker(new MarkerId("x2"), "model forgets", 66L * RATE)),
                Strip.PLAIN);
    }

    private static Section section(String id, String name, long from, long to) {
        return new Section(new SectionId(id), name, FrameRange.between(from * RATE, to * RATE));
    }

    private Placement place(String clip, double start, double seconds) {
        return Placement.of(
                new PlacementId("x" + ++placed), new ClipId(clip), new FrameRange(0, (long) (seconds * RATE)), (long)
                        (start * RATE));
    }

    private static ReportExports exports() {
        List<SoundFile> stems = new ArrayList<>();
        String[] names = {
            "Pad", "Cloud of everything that was said before", "Voices", "Strings", "Metal", "Kick", HOSTILE
        };
        for (int i = 0; i < names.length; i++) {
            stems.add(new SoundFile(
                    "Virtanen_Three-births_0" + (i + 1) + ".wav",
                    names[i],
                    90L * RATE,
                    RATE,
                    -20.0 - i,
                    i == 6 ? null : -3.1 - i,
                    4.0 + i,
                    hash("stem" + i)));
        }
        return new ReportExports(
                new SoundFile("Virtanen_Three-births.wav", "", 90L * RATE, RATE, -16.2, -1.3, 6.1, hash("mix")),
                stems,
                -141.3);
    }

    private static Descriptors measured(Clip clip) {
        double noise = new SplittableRandom(clip.name().hashCode()).nextDouble();
        return new Descriptors(
                -1.0 - noise,
                -20 - 8 * noise,
                noise < 0.2 ? null : 110 + 440 * noise,
                noise,
                900 + 2000 * noise,
                List.of(0.0));
    }

    private static Outline outline(Clip clip) {
        SplittableRandom random = new SplittableRandom(clip.name().hashCode());
        float[] low = new float[800];
        float[] high = new float[800];
        for (int i = 0; i < low.length; i++) {
            double swell = Math.abs(Math.sin(i * (1 + clip.name().length() % 5) / 90.0)) * 0.8 + 0.1;
            high[i] = (float) (swell * (0.5 + 0.5 * random.nextDouble()));
            low[i] = (float) (-swell * (0.5 + 0.5 * random.nextDouble()));
        }
        return new Outline(low, high);
    }

    private CheckpointCatalog catalog() {
        return new CheckpointCatalog() {
            @Override
            public List<CheckpointCard> all() {
                return cards;
            }

            @Override
            public Optional<CheckpointCard> find(MediaHash hash) {
                return cards.stream().filter(card -> card.hash().equals(hash)).findFirst();
            }

            @Override
            public void add(CheckpointCard card) {
                cards.add(card);
            }
        };
    }

    static MediaHash hash(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return new MediaHash(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String concept() {
        return """
                The piece follows the **life of a model**: birth, life and disintegration. Every sound began with one small
                network that learnt 161 tunes in a night, or with my own voice; nothing was taken from anywhere else but
                one piece of wood.

                ## Material

                The melodies were too neat at temperature 0.9, so I let it rise until the network began to stammer. What I
                kept is what it *almost* remembered. See [the course](https://example.org/course) and <script>alert(1)</script>.

                - pads are grains of strings that play the melodies
                - voices were sung, and sung again by a model of a choir
                - the kick is what was left of a file I lost

                ## Form

                Sections overlap by breaths of three seconds. In *disintegration* the gain of the pad falls by 30 dB while the
                cloud, which was made of everything before it, remains – hyvää yötä, sanoi äiti.
                """;
    }
}
