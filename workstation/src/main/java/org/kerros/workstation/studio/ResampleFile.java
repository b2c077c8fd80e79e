package org.kerros.workstation.studio;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kerros.library.AudioBuffer;
import org.kerros.library.MappedSound;
import org.kerros.library.SampleFormat;
import org.kerros.library.WavFile;
import org.kerros.library.WavWriter;
import org.kerros.render.Resampler;
import org.kerros.render.StretchResampler;
import org.kerros.timeline.work.Progress;

/** Writes a file of sound at another rate, as 24-bit WAV: stretch by stretch on all cores, however long it is. */
public final class ResampleFile {
    private ResampleFile() {}

    /**
     * Writes the file. Cancelled or failed, it leaves nothing behind.
     *
     * @return how many frames it has
     * @throws org.kerros.timeline.work.KerrosException if the first holds no sound, or the other cannot be written
     */
    public static long write(Path from, int rate, Path to, Progress progress) {
        if (!WavFile.isWav(from)) {
            AudioBuffer sound = SoundFiles.read(from, progress.part(0, 0.2));
            AudioBuffer resampled = Resampler.resample(sound, rate, progress.part(0.2, 0.9));
            WavFile.write(to, resampled, SampleFormat.PCM_24);
            return resampled.frames();
        }
        MappedSound sound = MappedSound.ofWav(from);
        StretchResampler resampler =
                new StretchResampler(sound::read, sound.channels(), sound.frames(), sound.rate(), rate);
        try (WavWriter writer = new WavWriter(to, rate, sound.channels(), SampleFormat.PCM_24, null)) {
            Parallel.map(
                    stretches(resampler), index -> written(resampler, index, writer), "Resampled stretch", progress);
            writer.finish();
        }
        return resampler.frames();
    }

    private static List<Integer> stretches(StretchResampler resampler) {
        List<Integer> stretches = new ArrayList<>();
        for (int i = 0; i < resampler.stretches(); i++) {
            stretches.add(i);
        }
        return stretches;
    }

    private static int written(StretchResampler resampler, int index, WavWriter writer) {
        float[][] stretch = resampler.stretch(index);
        writer.writeAt(resampler.start(index), stretch, stretch[0].length);
        return index;
    }
}
