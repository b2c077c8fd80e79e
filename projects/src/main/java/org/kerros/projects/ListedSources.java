package org.kerros.projects;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Clip;
import org.kerros.library.SampleFormat;
import org.kerros.library.Sidecar;
import org.kerros.library.WavFile;
import org.kerros.timeline.ClipId;

/** The sounds of an edit list: WAV files of 16 or 24 bits in a folder beside it, with a record of their origin. */
final class ListedSources {
    /** The largest sample 24 bits can hold. */
    private static final float FULL_SCALE = 1 - 1f / (1 << 23);

    private final Project project;
    private final Path list;
    private final Map<ClipId, Entry> entries = new LinkedHashMap<>();
    private final List<Path> files = new ArrayList<>();

    ListedSources(Project project, Path list) {
        this.project = project;
        this.list = list;
    }

    /**
     * A source.
     *
     * @param gainDb what clips of it need on top, because it was written quieter to fit
     */
    record Entry(String id, String file, int rate, int channels, long frames, int bits, double gainDb) {
        ObjectNode json() {
            return Json.object()
                    .put("id", id)
                    .put("file", file)
                    .put("sampleRate", rate)
                    .put("channels", channels)
                    .put("frames", frames)
                    .put("bits", bits);
        }

        /** The first source frame, at or after a frame at another rate, that is a whole frame there. */
        long frameFrom(long frame, int otherRate) {
            long step = rate / gcd(rate, otherRate);
            long whole = otherRate / gcd(rate, otherRate);
            return (frame + whole - 1) / whole * step;
        }

        private static long gcd(long a, long b) {
            return b == 0 ? a : gcd(b, a % b);
        }
    }

    /** Writes the sound of a clip; what is returned says why that cannot be. */
    Optional<String> add(Clip clip) {
        if (!clip.format().isAudio()) {
            return Optional.of(EditListExport.named(clip) + " is notes, not sound, and is left out");
        }
        if (clip.format().channels() > 2) {
            return Optional.of(EditListExport.named(clip) + " has "
                    + clip.format().channels() + " channels, more than an edit list can hold, and is left out");
        }
        entries.put(clip.id(), written(clip, project.media().audio(clip.media())));
        return Optional.empty();
    }

    private Entry written(Clip clip, AudioBuffer audio) {
        SampleFormat format = SampleFormat.smallestLossless(audio);
        float scale = format == SampleFormat.FLOAT_32 && audio.peak() > FULL_SCALE ? FULL_SCALE / audio.peak() : 1;
        SampleFormat written = format == SampleFormat.PCM_16 ? format : SampleFormat.PCM_24;
        Path file = list.resolveSibling(folderName()).resolve(clip.media().hex() + ".wav");
        makeFolder(Storage.parentOf(file));
        WavFile.write(file, scale == 1 ? audio : scaled(audio, scale), written);
        Sidecar.write(file, clip.provenance());
        files.add(file);
        return new Entry(
                clip.id().value(),
                folderName() + "/" + file.getFileName(),
                audio.rate(),
                audio.channels(),
                audio.frames(),
                written.bits(),
                -20 * Math.log10(scale));
    }

    private static AudioBuffer scaled(AudioBuffer audio, float scale) {
        AudioBuffer quieter = new AudioBuffer(audio.rate(), audio.channels(), audio.frames());
        for (int c = 0; c < audio.channels(); c++) {
            for (int i = 0; i < audio.frames(); i++) {
                quieter.channel(c)[i] = audio.channel(c)[i] * scale;
            }
        }
        return quieter;
    }

    private String folderName() {
        String name = String.valueOf(list.getFileName());
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + "-sources";
    }

    private static void makeFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw Storage.unwritable(folder, e);
        }
    }

    Optional<Entry> of(ClipId clip) {
        return Optional.ofNullable(entries.get(clip));
    }

    List<Entry> all() {
        return List.copyOf(entries.values());
    }

    List<Path> files() {
        return List.copyOf(files);
    }
}
