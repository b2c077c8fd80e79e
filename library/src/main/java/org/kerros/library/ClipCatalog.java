package org.kerros.library;

import java.util.List;
import java.util.Optional;
import org.kerros.timeline.ClipId;

/** The clips of a project: finds them, and keeps what is added. Kept by the project. */
public interface ClipCatalog {
    Optional<Clip> find(ClipId id);

    /** All clips, oldest first. */
    List<Clip> all();

    /** The clips a query asks for, in its order. */
    List<Clip> search(ClipQuery query);

    /** The clip that was imported from a file of this content, if there is one. */
    Optional<Clip> importedFrom(MediaHash original);

    /** What analysis found in a clip; empty for notes. */
    Optional<Descriptors> descriptors(ClipId id);

    /** Adds a finished clip. Its media must be in the {@link MediaStore} already. */
    void add(Clip clip, Optional<Descriptors> descriptors);

    /** Replaces name, notice or confirmed provenance of a clip that is there. */
    void update(Clip clip);
}
