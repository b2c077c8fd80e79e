package org.kerros.workstation.studio;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kerros.library.Clip;
import org.kerros.library.ImportedFile;
import org.kerros.library.Importers;
import org.kerros.library.MediaHash;
import org.kerros.library.MediaStore;
import org.kerros.library.Provenance;
import org.kerros.library.Settings;
import org.kerros.library.SuggestedProvenance;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Progress;

/**
 * Takes sound and notes from files into the library. What is there already is not taken twice, what cannot be read is
 * refused with a reason, and all the others come in.
 */
public final class ImportFiles implements Deed<List<ImportFiles.Found>, ImportReport> {
    /** What became of one file: a clip to be, the content of one that is there, or a reason against it. */
    record Found(
            Path path,
            MediaHash original,
            @Nullable FreshClip clip,
            @Nullable String refusal) {}

    private static final MediaHash NO_HASH = new MediaHash("0".repeat(64));

    private final Studio studio;
    private final List<Path> paths;
    private final Settings typed;
    private final Instant when;
    private final Map<MediaHash, ClipId> known = new HashMap<>();

    /**
     * What to import.
     *
     * @param paths files, or folders that are searched however deep
     * @param typed facts a person gives about all of them: {@code epoch} = 10
     */
    public ImportFiles(Studio studio, List<Path> paths, Settings typed) {
        this.studio = studio;
        this.paths = List.copyOf(paths);
        this.typed = typed;
        when = studio.clock().instant();
        for (Clip clip : studio.clips().all()) {
            known.putIfAbsent(clip.media(), clip.id());
            if (clip.provenance() instanceof Provenance.Imported imported) {
                known.putIfAbsent(imported.original(), clip.id());
            }
        }
    }

    @Override
    public String title() {
        return paths.size() == 1 ? "Import " + paths.get(0).getFileName() : "Import " + paths.size() + " files";
    }

    @Override
    public List<Found> work(Progress progress) {
        return Parallel.map(FileSearch.in(paths), this::take, "Importing", progress);
    }

    private Found take(Path path) {
        try {
            MediaHash original = MediaStore.hashOf(path, Progress.none());
            return known.containsKey(original) ? known(path, original) : read(path, original);
        } catch (KerrosException problem) {
            return new Found(path, NO_HASH, null, problem.getMessage());
        }
    }

    private static Found known(Path path, MediaHash content) {
        return new Found(path, content, null, null);
    }

    // A clip that was exported comes back as it was: its own media, in a file that holds its provenance too.
    private Found read(Path path, MediaHash original) {
        Optional<LongFile> tooLong = LongFile.in(path);
        if (tooLong.isPresent()) {
            LongFile file = tooLong.get();
            Provenance provenance = provenance(path, file.encoding(), file.embedded(), original);
            FreshClip clip = FreshClip.of(name(path), file.sound(), provenance, studio.media(), Progress.none());
            return found(path, original, clip, file.embedded());
        }
        ImportedFile file = Importers.read(path, Progress.none());
        Provenance provenance = provenance(path, file.encoding(), file.embedded(), original);
        FreshClip clip = FreshClip.of(name(path), file.material(), provenance, studio.media(), Progress.none());
        return found(path, original, clip, file.embedded());
    }

    private Found found(Path path, MediaHash original, FreshClip clip, Optional<Provenance> embedded) {
        boolean returned = embedded.isPresent() && known.containsKey(clip.media());
        return returned ? known(path, clip.media()) : new Found(path, original, clip, null);
    }

    private static String name(Path path) {
        String fileName = path.getFileName().toString();
        int dot = fileName.lastIndexOf('.');
        return dot <= 0 ? fileName : fileName.substring(0, dot);
    }

    private Provenance provenance(Path path, String encoding, Optional<Provenance> embedded, MediaHash original) {
        return embedded.orElseGet(() -> imported(path.getFileName().toString(), encoding, original));
    }

    // What a person typed is confirmed by that; what only the name of the file says is not.
    private Provenance imported(String fileName, String encoding, MediaHash original) {
        Settings facts = SuggestedProvenance.fromName(fileName);
        boolean allTyped = typed.values().keySet().containsAll(facts.values().keySet());
        for (Map.Entry<String, Object> fact : typed.values().entrySet()) {
            facts = facts.with(fact.getKey(), fact.getValue());
        }
        return new Provenance.Imported(when, fileName, encoding, original, facts, allTyped && !typed.isEmpty());
    }

    @Override
    public ImportReport finish(List<Found> found) {
        List<ImportReport.Already> already = new ArrayList<>();
        List<ImportReport.Refused> refused = new ArrayList<>();
        List<Found> wanted = new ArrayList<>();
        List<Found> twins = new ArrayList<>();
        Map<MediaHash, Found> first = new HashMap<>();
        for (Found file : found) {
            if (file.refusal() != null) {
                refused.add(new ImportReport.Refused(file.path(), file.refusal()));
            } else if (file.clip() == null) {
                already.add(new ImportReport.Already(file.path(), clipOf(file.original())));
            } else if (first.putIfAbsent(file.original(), file) == null) {
                wanted.add(file);
            } else {
                twins.add(file);
            }
        }
        List<Clip> clips = studio.take(wanted.stream()
                .flatMap(file -> Optional.ofNullable(file.clip()).stream())
                .toList());
        for (int i = 0; i < wanted.size(); i++) {
            known.put(wanted.get(i).original(), clips.get(i).id());
        }
        twins.forEach(file -> already.add(new ImportReport.Already(file.path(), clipOf(file.original()))));
        return new ImportReport(clips, already, refused);
    }

    private ClipId clipOf(MediaHash original) {
        ClipId clip = known.get(original);
        if (clip == null) {
            throw new IllegalStateException("Only what is known is there already");
        }
        return clip;
    }
}
