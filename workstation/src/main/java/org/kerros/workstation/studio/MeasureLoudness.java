package org.kerros.workstation.studio;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.kerros.library.AudioBuffer;
import org.kerros.library.MappedSound;
import org.kerros.library.WavFile;
import org.kerros.library.analysis.ChannelLoudness;
import org.kerros.library.analysis.Loudness;
import org.kerros.timeline.work.Progress;

/** Measures the loudness of a file of sound: a WAV file where it lies, each channel on a core of its own. */
public final class MeasureLoudness {
    private static final int BLOCK_FRAMES = 1 << 13;

    private MeasureLoudness() {}

    /**
     * The loudness of a file.
     *
     * @throws org.kerros.timeline.work.KerrosException if it holds no sound, or none that can be read
     */
    public static Loudness of(Path file, Progress progress) {
        if (!WavFile.isWav(file)) {
            AudioBuffer sound = SoundFiles.read(file, progress);
            return Loudness.of(sound);
        }
        MappedSound sound = MappedSound.ofWav(file);
        List<Integer> channels = IntStream.range(0, sound.channels()).boxed().toList();
        List<ChannelLoudness> measured =
                Parallel.map(channels, channel -> measured(sound, channel), "Measured channel", progress);
        return Loudness.of(sound.rate(), measured);
    }

    private static ChannelLoudness measured(MappedSound sound, int channel) {
        ChannelLoudness loudness = new ChannelLoudness(sound.rate());
        float[] block = new float[BLOCK_FRAMES];
        for (long position = 0; position < sound.frames(); position += BLOCK_FRAMES) {
            int count = (int) Math.min(BLOCK_FRAMES, sound.frames() - position);
            sound.read(channel, position, block, 0, count);
            loudness.add(block, 0, count);
        }
        return loudness;
    }
}
