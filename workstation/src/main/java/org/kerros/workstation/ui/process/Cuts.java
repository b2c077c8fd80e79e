package org.kerros.workstation.ui.process;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kerros.timeline.ClipId;
import org.kerros.workstation.studio.Value;
import org.kerros.workstation.ui.desk.ClipFace;
import org.kerros.workstation.ui.desk.Shaping;

/** Where a clip would be cut, found beside the event thread: while one search runs, only the last wish waits. */
final class Cuts {
    private record Wish(ClipId clip, double threshold, double gap) {}

    private final Shaping shaping;
    private final Value<List<Integer>> frames = new Value<>(List.of());
    private Optional<Wish> wanted = Optional.empty();
    private boolean looking;

    Cuts(Shaping shaping) {
        this.shaping = shaping;
    }

    /** Frames of the clip. */
    Value<List<Integer>> frames() {
        return frames;
    }

    void look(Optional<ClipFace> face, UnaryOperator<String> value) {
        Optional<Wish> wish = face.map(found -> new Wish(
                found.id(), Double.parseDouble(value.apply("threshold")), Double.parseDouble(value.apply("gap"))));
        if (!wish.equals(wanted)) {
            wanted = wish;
            begin();
        }
    }

    private void begin() {
        if (wanted.isEmpty()) {
            frames.set(List.of());
        } else if (!looking) {
            looking = true;
            Wish wish = wanted.get();
            shaping.cuts(wish.clip(), wish.threshold(), wish.gap(), found -> take(wish, found));
        }
    }

    private void take(Wish wish, List<Integer> found) {
        looking = false;
        if (wanted.equals(Optional.of(wish))) {
            frames.set(found);
        } else {
            begin();
        }
    }
}
