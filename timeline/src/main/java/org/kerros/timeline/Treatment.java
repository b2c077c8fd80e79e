package org.kerros.timeline;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a placement plays its clip. A treated clip is a sound of its own, made of the whole clip; the placement's source
 * is a stretch of that sound.
 */
public sealed interface Treatment {
    /** The clip as it is. */
    Treatment PLAIN = new Plain();

    /** How many frames the treated sound of a clip of so many frames has, both at the composition's rate. */
    long framesOf(long clipFrames);

    /** See {@link #PLAIN}. */
    record Plain() implements Treatment {
        @Override
        public long framesOf(long clipFrames) {
            return clipFrames;
        }
    }

    /**
     * Longer or shorter, higher or lower.
     *
     * @param ratio how many times as long, 0.1 to 50
     * @param semitones how much higher, −48 to 48; with {@link StretchMethod#TAPE} added to what the ratio brings
     */
    record Stretch(double ratio, double semitones, StretchMethod method) implements Treatment {
        public static final double MIN_RATIO = 0.1;
        public static final double MAX_RATIO = 50;
        public static final double MOST_SEMITONES = 48;

        public Stretch {
            if (!(ratio >= MIN_RATIO && ratio <= MAX_RATIO)) {
                throw new IllegalArgumentException("A stretch lies between 0.1 and 50 times, not at " + ratio);
            }
            if (!(Math.abs(semitones) <= MOST_SEMITONES)) {
                throw new IllegalArgumentException("A pitch lies between -48 and 48 semitones, not at " + semitones);
            }
        }

        @Override
        public long framesOf(long clipFrames) {
            return Math.max(1, Math.round(clipFrames * ratio));
        }
    }

    /**
     * A cloud of grains of the clip, and of others if wanted.
     *
     * @param frames how long the cloud is
     * @param settings of the granulator, as a person would type them; what is not here has its default
     * @param automation by parameter, in frames from the cloud's beginning
     * @param others more clips that grains come from
     */
    record Cloud(
            long frames,
            long seed,
            Map<String, String> settings,
            Map<String, Automation> automation,
            List<CloudSource> others)
            implements Treatment {
        public Cloud {
            if (frames < 1) {
                throw new IllegalArgumentException("A cloud lasts at least one frame, not " + frames);
            }
            settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
            Map<String, Automation> moving = new LinkedHashMap<>(automation);
            moving.values().removeIf(Automation::isEmpty);
            automation = Collections.unmodifiableMap(moving);
            others = List.copyOf(others);
        }

        @Override
        public long framesOf(long clipFrames) {
            return frames;
        }
    }
}
