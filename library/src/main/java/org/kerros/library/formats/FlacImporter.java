package org.kerros.library.formats;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jflac.ChannelData;
import org.jflac.FLACDecoder;
import org.jflac.frame.Frame;
import org.jflac.metadata.StreamInfo;
import org.jspecify.annotations.Nullable;
import org.kerros.library.FileProblems;
import org.kerros.library.ImportedFile;
import org.kerros.library.Importer;
import org.kerros.library.SoundLimits;
import org.kerros.timeline.work.Progress;

/** Imports FLAC (RFC 9639), up to 24 bits and 8 channels. */
public final class FlacImporter implements Importer {
    @Override
    public boolean recognises(byte[] head, Path file) {
        return Bytes.has(head, 0, "fLaC");
    }

    @Override
    public ImportedFile read(Path file, Progress progress) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            FLACDecoder decoder = new FLACDecoder(FlacStream.of(in, file));
            StreamInfo info = streamInfo(decoder, file);
            SoundLimits.requireSensible(file, info.getChannels(), info.getSampleRate());
            GrowingSound sound = decode(decoder, info, file, progress);
            SoundLimits.requireWhole(
                    file, Math.max(info.getTotalSamples(), sound.frames()), sound.frames(), info.getSampleRate());
            return new ImportedFile(sound.sound(0, 0), "FLAC, " + info.getBitsPerSample() + "-bit");
        } catch (IOException e) {
            throw FileProblems.unreadable(file, e);
        }
    }

    private static StreamInfo streamInfo(FLACDecoder decoder, Path file) {
        try {
            decoder.readMetadata();
        } catch (IOException e) {
            throw FileProblems.unusable(file, "is damaged at its beginning", "copy or export it again", e);
        }
        StreamInfo info = decoder.getStreamInfo();
        if (info == null) {
            throw FileProblems.unusable(file, "is a FLAC file without a description", "export it again");
        }
        return info;
    }

    private static GrowingSound decode(FLACDecoder decoder, StreamInfo info, Path file, Progress progress) {
        GrowingSound sound = new GrowingSound(file, info.getSampleRate(), info.getChannels());
        float scale = 1f / (1L << (info.getBitsPerSample() - 1));
        double total = Math.max(1, info.getTotalSamples());
        for (Frame frame = next(decoder, file); frame != null; frame = next(decoder, file)) {
            append(sound, decoder.getChannelData(), frame, scale);
            progress.report(Math.min(1, sound.frames() / total), "Reading " + file.getFileName());
        }
        if (decoder.getBadFrames() > 0) {
            throw FileProblems.unusable(file, "is damaged inside", "copy or export it again");
        }
        return sound;
    }

    private static @Nullable Frame next(FLACDecoder decoder, Path file) {
        try {
            return decoder.readNextFrame();
        } catch (IOException e) {
            throw FileProblems.unusable(file, "is damaged or cut off", "copy or export it again", e);
        }
    }

    private static void append(GrowingSound sound, ChannelData[] data, Frame frame, float scale) {
        int frames = frame.header.blockSize;
        for (int c = 0; c < sound.channels(); c++) {
            int[] output = data[c].getOutput();
            float[] room = sound.room(c, frames);
            for (int i = 0; i < frames; i++) {
                room[sound.frames() + i] = output[i] * scale;
            }
        }
        sound.grew(frames);
    }
}
