package org.kerros.workstation.ui.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kerros.library.Clip;
import org.kerros.timeline.ClipId;
import org.kerros.workstation.studio.Studio;
import org.kerros.workstation.studio.Value;

/** The outlines of an open studio's clips. */
public final class StudioShapes implements Shapes {
    private final Studio studio;
    private final Map<ClipId, Shape> known = new HashMap<>();
    private final Value<Integer> ready = new Value<>(0);

    public StudioShapes(Studio studio) {
        this.studio = studio;
        studio.waveforms().watch(() -> ready.change(count -> count + 1));
    }

    @Override
    public Optional<Shape> of(ClipId id) {
        Shape shape = known.get(id);
        if (shape != null) {
            return Optional.of(shape);
        }
        Optional<Shape> found = studio.clips().find(id).flatMap(this::shape);
        found.ifPresent(made -> known.put(id, made));
        return found;
    }

    private Optional<Shape> shape(Clip clip) {
        return studio.waveforms()
                .of(clip)
                .map(waveform -> new WaveformShape(waveform, clip.format().rate()));
    }

    @Override
    public Value<Integer> ready() {
        return ready;
    }
}
