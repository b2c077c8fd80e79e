package org.kerros.projects;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Clip;
import org.kerros.library.MediaFormat;
import org.kerros.library.MediaHash;
import org.kerros.library.Provenance;
import org.kerros.library.SampleFormat;
import org.kerros.library.WavFile;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Fade;
import org.kerros.timeline.FadeShape;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Placement;
import org.kerros.timeline.PlacementId;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.edit.AddPlacement;
import org.kerros.timeline.edit.AddTrack;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;

class EditListTest {
    @TempDir
    private Path temp;

    private Path list;

    @BeforeEach
    void writeAList() throws IOException {
        Files.createDirectories(temp.resolve("list/sources"));
        WavFile.write(temp.resolve("list/sources/drone.wav"), ramp(16_000, 1, 16_000, 0.5f), SampleFormat.PCM_16);
        WavFile.write(temp.resolve("list/sources/wide.wav"), ramp(48_000, 2, 48_000, 0.25f), SampleFormat.PCM_24);
        list = temp.resolve("list/piece.json");
        Files.writeString(list, LIST);
    }

    @Test
    void a_list_becomes_a_project_at_its_rate_and_keeps_its_ids() {
        try (Project project = EditList.importNew(list, temp.resolve("piece"), Projects.NOON, Progress.none())) {
            Composition piece = project.composition();

            assertThat(project.about().title()).isEqualTo("Two tracks");
            assertThat(piece.rate()).isEqualTo(48_000);
            assertThat(piece.length()).isEqualTo(144_000);
            assertThat(piece.tracks()).extracting(Track::name).containsExactly("Pad", "Wide");
            Track pad = piece.tracks().get(0);
            assertThat(pad.id()).isEqualTo(new TrackId("T1"));
            assertThat(pad.pan()).isEqualTo(-0.5f);
            assertThat(pad.mute()).isFalse();
            assertThat(pad.placements())
                    .containsExactly(new Placement(
                            new PlacementId("c1"),
                            new ClipId("drone"),
                            new FrameRange(1_500, 24_000),
                            12_000,
                            -3.5f,
                            new Fade(480, FadeShape.LINEAR),
                            new Fade(960, FadeShape.EQUAL_POWER)));
            Clip drone = project.clips().find(new ClipId("drone")).orElseThrow();
            assertThat(drone.format()).isEqualTo(new MediaFormat(MediaFormat.Kind.AUDIO, 16_000, 1, 16_000, 1));
            assertThat(drone.provenance()).isInstanceOf(Provenance.Imported.class);
            assertThat(project.clips().descriptors(drone.id())).isPresent();
            assertThat(project.undo()).isEqualTo(Composition.empty(48_000));
        }
    }

    @Test
    void a_list_imported_twice_takes_its_sources_once() {
        try (Project project = EditList.importNew(list, temp.resolve("piece"), Projects.NOON, Progress.none())) {
            EditList.importInto(project, list, Progress.none());

            assertThat(project.clips().all()).hasSize(2);
            assertThat(project.composition().tracks()).hasSize(4);
            assertThat(project.composition().length()).isEqualTo(144_000);
        }
    }

    @Test
    void a_missing_source_is_named_and_nothing_is_left_behind() throws Exception {
        Files.delete(temp.resolve("list/sources/wide.wav"));

        assertThat(refusal()).hasMessageContaining("wide.wav").hasMessageContaining("not there");
        assertThat(refusal().problem()).isEqualTo(Problem.NOT_FOUND);
        assertThat(temp.resolve("piece")).doesNotExist();
    }

    @Test
    void what_disagrees_with_the_file_is_named_with_both_values() throws Exception {
        change(json -> source(json, 0).put("frames", 15_999));

        assertThat(refusal())
                .hasMessageContaining("sources/drone.wav")
                .hasMessageContaining("15999")
                .hasMessageContaining("16000");
        assertThat(refusal().problem()).isEqualTo(Problem.UNUSABLE_INPUT);
        assertThat(temp.resolve("piece")).doesNotExist();
    }

    @Test
    void every_wrong_value_is_named_by_its_place() throws Exception {
        refuses(json -> json.put("version", 2), "version 2");
        refuses(json -> json.put("panLaw", "linear"), "panLaw", "sin-cos-3dB");
        refuses(json -> json.remove("length"), "\"length\"");
        refuses(json -> clip(json).put("start", -1), "tracks[0].clips[0].start");
        refuses(json -> clip(json).put("start", 0.5), "tracks[0].clips[0].start");
        refuses(json -> clip(json).put("source", "nobody"), "\"nobody\"");
        refuses(json -> clip(json).put("length", 60_000), "61500", "48000");
        refuses(json -> clip(json).put("gainDb", 900), "gain");
        refuses(json -> ((ObjectNode) clip(json).get("fadeIn")).put("shape", "cosine"), "fadeIn", "cosine");
        refuses(json -> ((ObjectNode) json.get("tracks").get(0)).put("pan", 2), "pan");
        refuses(json -> ((ObjectNode) json.get("tracks").get(0)).put("channels", 2), "channels");
        refuses(json -> source(json, 0).put("bits", 12), "bits is 12", "[16, 24, 32]");
        refuses(json -> source(json, 0).put("id", "wide"), "twice");
        refuses(json -> source(json, 0).put("file", "//server/share/x.wav"), "another computer");
    }

    @Test
    void an_offset_between_frames_of_the_project_is_refused() throws Exception {
        change(json -> json.put("sampleRate", 44_100));

        assertThat(refusal()).hasMessageContaining("500").hasMessageContaining("44100");
    }

    @Test
    void a_file_that_is_no_list_is_refused() throws Exception {
        Files.writeString(list, "RIFF....WAVE");

        assertThat(refusal().problem()).isEqualTo(Problem.UNUSABLE_INPUT);
    }

    @Test
    void a_list_of_another_rate_does_not_go_into_a_project() {
        try (Project project = Project.create(temp.resolve("piece"), "x", 44_100, 120, Projects.NOON)) {
            assertThatThrownBy(() -> EditList.importInto(project, list, Progress.none()))
                    .isInstanceOf(KerrosException.class)
                    .hasMessageContaining("44100 Hz");
            assertThat(project.clips().all()).isEmpty();
        }
    }

    @Test
    void what_was_imported_is_exported_the_same() throws Exception {
        Path out = temp.resolve("out/again.json");
        try (Project project = EditList.importNew(list, temp.resolve("piece"), Projects.NOON, Progress.none())) {
            EditList.Exported exported = EditList.write(project, out, Progress.none());
            assertThat(exported.leftOut()).isEmpty();
            assertThat(exported.sources()).hasSize(2).allMatch(Files::exists);

            try (Project again = EditList.importNew(out, temp.resolve("again"), Projects.NOON, Progress.none())) {
                assertThat(again.composition()).isEqualTo(project.composition());
                assertThat(again.clips().all())
                        .extracting(Clip::media)
                        .containsExactlyElementsOf(
                                project.clips().all().stream().map(Clip::media).toList());
            }
        }
        assertThat(Json.read(Files.readAllBytes(out)).get("tracks"))
                .isEqualTo(Json.read(LIST.getBytes(UTF_8)).get("tracks"));
    }

    @Test
    void sound_beyond_full_scale_is_written_quieter_and_its_clips_louder() throws Exception {
        Path out = temp.resolve("out/loud.json");
        try (Project project = Projects.create(temp.resolve("piece"))) {
            MediaHash media = project.media().keep(ramp(48_000, 1, 1_000, 4));
            MediaFormat format = new MediaFormat(MediaFormat.Kind.AUDIO, 48_000, 1, 1_000, 1_000 / 48_000.0);
            Provenance origin = new Provenance.Recorded(project.now(), "microphone");
            ClipId loud = new ClipId("loud");
            project.clips().add(new Clip(loud, "Loud", media, format, origin, Clip.Notice.NONE), Optional.empty());
            project.apply(new AddTrack(0, Track.named(new TrackId("t"), "T")));
            project.apply(new AddPlacement(
                    new TrackId("t"), Placement.of(new PlacementId("p"), loud, new FrameRange(0, 1_000), 0)));

            EditList.write(project, out, Progress.none());
        }

        JsonNode clip = Json.read(Files.readAllBytes(out)).at("/tracks/0/clips/0");
        assertThat(clip.get("gainDb").doubleValue()).isCloseTo(20 * Math.log10(4), within(0.001));
    }

    private void refuses(Consumer<ObjectNode> change, String... words) throws IOException {
        Files.writeString(list, LIST);
        change(change);
        assertThat(refusal().getMessage()).contains(words);
        assertThat(temp.resolve("piece")).doesNotExist();
    }

    private KerrosException refusal() {
        try {
            EditList.importNew(list, temp.resolve("piece"), Projects.NOON, Progress.none())
                    .close();
        } catch (KerrosException e) {
            return e;
        }
        throw new AssertionError("The list was taken");
    }

    private void change(Consumer<ObjectNode> change) throws IOException {
        ObjectNode json = Json.read(Files.readAllBytes(list));
        change.accept(json);
        Files.write(list, Json.pretty(json));
    }

    private static ObjectNode source(ObjectNode json, int index) {
        return (ObjectNode) json.get("sources").get(index);
    }

    private static ObjectNode clip(ObjectNode json) {
        return (ObjectNode) json.at("/tracks/0/clips/0");
    }

    private static AudioBuffer ramp(int rate, int channels, int frames, float peak) {
        AudioBuffer audio = new AudioBuffer(rate, channels, frames);
        for (int c = 0; c < channels; c++) {
            for (int i = 0; i < frames; i++) {
                audio.channel(c)[i] = peak * (i % 129 - 64) / 64f;
            }
        }
        return audio;
    }

    private static final String LIST = """
            {"format": "edl", "version": 1, "name": "Two tracks", "sampleRate": 48000, "channels": 2, "length": 144000,
             "panLaw": "sin-cos-3dB",
             "sources": [
              {"id": "drone", "file": "sources/drone.wav", "sampleRate": 16000, "channels": 1, "frames": 16000, "bits": 16},
              {"id": "wide", "file": "sources/wide.wav", "sampleRate": 48000, "channels": 2, "frames": 48000, "bits": 24}],
             "tracks": [
              {"id": "T1", "name": "Pad", "channels": 1, "mute": false, "gainDb": -6.0, "pan": -0.5, "clips": [
               {"id": "c1", "source": "drone", "start": 12000, "length": 24000, "sourceOffset": 500, "gainDb": -3.5,
                "fadeIn": {"frames": 480, "shape": "linear"}, "fadeOut": {"frames": 960, "shape": "equalPower"}}]},
              {"id": "T2", "name": "Wide", "channels": 2, "mute": true, "gainDb": 0.0, "pan": 0.0, "clips": [
               {"id": "c2", "source": "wide", "start": 0, "length": 48000, "sourceOffset": 0, "gainDb": 0.0,
                "fadeIn": {"frames": 0, "shape": "linear"}, "fadeOut": {"frames": 0, "shape": "linear"}}]}]}
            """;
}
