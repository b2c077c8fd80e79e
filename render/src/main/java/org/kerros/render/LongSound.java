package org.kerros.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.kerros.library.FileProblems;
import org.kerros.library.MappedSound;
import org.kerros.library.SampleLayout;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.work.Progress;

/**
 * A clip's sound that is too long to be held: read where it lies if it has the rate of the mix and at most two channels,
 * else from a copy in the cache folder that has.
 */
record LongSound(ClipId clip, SoundFile file, MappedSound mapped) {
    /** Sounds of more samples than this, at the rate of the mix, are not held: 32 MB, or 87 s at 48 kHz stereo. */
    static final long MOST_SAMPLES_HELD = 8L << 20;

    static boolean isLong(SoundFile file, int rate) {
        return file.format().framesAt(rate) * Math.min(2, file.format().channels()) > MOST_SAMPLES_HELD;
    }

    /** @throws org.kerros.timeline.work.KerrosException if the file is not there or damaged */
    static LongSound open(ClipId clip, SoundFile file) {
        return new LongSound(clip, file, MappedSound.ofWav(file.wav()));
    }

    /**
     * The sound at a rate.
     *
     * @throws org.kerros.timeline.work.KerrosException if a copy is needed and cannot be written
     */
    Sound at(int rate, Progress progress) {
        return mapped.rate() == rate && mapped.channels() <= 2 ? asItIs(progress) : copy(rate, progress);
    }

    /** Whole numbers are always in range; floats have to be looked at, once. */
    private Sound asItIs(Progress progress) {
        if (mapped.layout().kind() != SampleLayout.Kind.FLOAT) {
            return new StreamedSound(clip, mapped, 1, 0);
        }
        Survey survey = new Survey();
        float[] block = new float[Survey.BLOCK_FRAMES];
        for (long frame = 0; frame < mapped.frames(); frame += block.length) {
            progress.report((double) frame / mapped.frames(), "Looking through a long sound");
            int count = (int) Math.min(block.length, mapped.frames() - frame);
            for (int channel = 0; channel < mapped.channels(); channel++) {
                mapped.read(channel, frame, block, 0, count);
                survey.add(block, count);
            }
        }
        return new StreamedSound(clip, mapped, survey.peak(), survey.bad());
    }

    private Sound copy(int rate, Progress progress) {
        Path place = place(rate);
        Optional<FloatFile.Kept> kept = FloatFile.read(place, rate);
        if (kept.isEmpty()) {
            FloatFile.write(place, mapped, rate, progress);
            kept = FloatFile.read(place, rate);
        }
        FloatFile.Kept found =
                kept.orElseThrow(() -> FileProblems.unreadable(place, new IOException("it vanished again")));
        return new StreamedSound(clip, found.sound(), found.peak(), found.badSamples());
    }

    private Path place(int rate) {
        String name = file.media().hex();
        return file.cacheFolder().resolve("sound").resolve(name.substring(0, 2)).resolve(name + "-" + rate + ".f32");
    }
}
