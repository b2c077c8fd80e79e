package org.kerros.workstation.studio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Clip;
import org.kerros.library.Material;
import org.kerros.library.MidiFile;
import org.kerros.library.NoteSequence;
import org.kerros.library.SampleFormat;
import org.kerros.library.Sidecar;
import org.kerros.library.WavFile;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;

/** Writes clips to files that say how they came to be: sound as WAV with a record inside, notes as MIDI with one beside. */
public final class ExportClips implements Deed<List<Path>, List<Path>> {
    private final Studio studio;
    private final Map<Path, Clip> targets = new LinkedHashMap<>();

    /**
     * Clips and where to.
     *
     * @param target a file for one clip; a folder for several, or where it is one already
     */
    public ExportClips(Studio studio, List<ClipId> ids, Path target) {
        this.studio = studio;
        List<Clip> clips = ids.stream().map(studio::clip).toList();
        if (clips.size() == 1 && !Files.isDirectory(target) && !endsLikeFolder(target)) {
            targets.put(target, clips.get(0));
            return;
        }
        requireFolder(target);
        Set<String> taken = new HashSet<>();
        clips.forEach(clip -> targets.put(target.resolve(fileName(clip, taken)), clip));
    }

    private static boolean endsLikeFolder(Path target) {
        return !target.getFileName().toString().contains(".");
    }

    private static void requireFolder(Path target) {
        if (Files.isRegularFile(target)) {
            throw new KerrosException(
                    Problem.USAGE, "several clips do not fit into the one file \"" + target + "\"", "name a folder");
        }
    }

    private static String fileName(Clip clip, Set<String> taken) {
        String stem = clip.name().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
        String ending = clip.format().isAudio() ? ".wav" : ".mid";
        String name = stem + ending;
        if (!taken.add(name)) {
            name = stem + " " + clip.id() + ending;
        }
        return name;
    }

    @Override
    public String title() {
        return "Export " + targets.size() + (targets.size() == 1 ? " clip" : " clips");
    }

    @Override
    public List<Path> work(Progress progress) {
        int done = 0;
        for (Map.Entry<Path, Clip> target : targets.entrySet()) {
            progress.report(
                    (double) done++ / targets.size(),
                    "Writing " + target.getKey().getFileName());
            makeFolder(target.getKey());
            write(target.getKey(), target.getValue());
        }
        return List.copyOf(targets.keySet());
    }

    private static void makeFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException problem) {
            throw new KerrosException(
                    Problem.STORAGE, "folder \"" + folder + "\" cannot be made", "choose another place", problem);
        }
    }

    private void write(Path file, Clip clip) {
        Material material = studio.sources().material(clip);
        if (material instanceof AudioBuffer audio) {
            WavFile.write(file, audio, SampleFormat.smallestLossless(audio), clip.provenance());
        } else {
            MidiFile.write(file, (NoteSequence) material);
            Sidecar.write(file, clip.provenance());
        }
    }

    @Override
    public List<Path> finish(List<Path> found) {
        return found;
    }
}
