package org.kerros.projects;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kerros.library.Clip;
import org.kerros.library.MediaHash;
import org.kerros.library.MediaStore;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Progress;

/** Reads every sound a clip names and compares it with its name. */
final class MediaCheck {
    private final ProjectFolder folder;
    private final MediaStore media;
    private final Map<MediaHash, Clip> wanted = new LinkedHashMap<>();

    MediaCheck(ProjectFolder folder, Snapshot state) {
        this.folder = folder;
        this.media = new MediaStore(folder.media());
        state.clips().forEach(kept -> wanted.putIfAbsent(kept.clip().media(), kept.clip()));
    }

    List<Finding> findings(Progress progress) {
        List<Finding> findings = new ArrayList<>();
        int done = 0;
        for (Map.Entry<MediaHash, Clip> entry : wanted.entrySet()) {
            progress.report(
                    (double) done / wanted.size(), "Reading " + entry.getValue().name());
            check(entry.getKey(), entry.getValue()).ifPresent(findings::add);
            done++;
        }
        return findings;
    }

    private Optional<Finding> check(MediaHash hash, Clip clip) {
        if (!media.has(hash)) {
            return Optional.of(
                    new Finding("the media of clip \"" + clip.name() + "\" are missing", "clip " + clip.id(), false));
        }
        Path file = media.file(hash);
        String where =
                folder.path().relativize(file.toAbsolutePath()).toString().replace('\\', '/');
        try {
            return media.actualHash(file).equals(hash)
                    ? Optional.empty()
                    : Optional.of(new Finding(
                            "the media of clip \"" + clip.name() + "\" are not what was kept", where, false));
        } catch (KerrosException e) {
            return Optional.of(new Finding(e.wrong(), where, false));
        }
    }
}
