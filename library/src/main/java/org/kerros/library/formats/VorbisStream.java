package org.kerros.library.formats;

import com.jcraft.jorbis.Block;
import com.jcraft.jorbis.Comment;
import com.jcraft.jorbis.DspState;
import com.jcraft.jorbis.Info;
import java.io.IOException;
import java.nio.file.Path;
import org.kerros.library.AudioBuffer;
import org.kerros.library.FileProblems;
import org.kerros.library.SoundLimits;

/** Decodes the packets of a Vorbis stream: three headers, then sound. */
final class VorbisStream {
    private static final int HEADERS = 3;
    private static final int LONGEST_BLOCK = 8192;

    private final OggPackets packets;
    private final Path file;
    private final Info info = new Info();
    private final DspState dsp = new DspState();

    VorbisStream(OggPackets packets, Path file) {
        this.packets = packets;
        this.file = file;
    }

    AudioBuffer decode() throws IOException {
        readHeaders();
        SoundLimits.requireSensible(file, info.channels, info.rate);
        GrowingSound sound = new GrowingSound(file, info.rate, info.channels);
        dsp.synthesis_init(info);
        Block block = new Block(dsp);
        while (packets.next()) {
            if (block.synthesis(packets.packet()) == 0) {
                dsp.synthesis_blockin(block);
            }
            take(sound);
        }
        requireWhole(sound);
        return sound.sound(0, surplus(sound));
    }

    /** Frames after the end: the last block is always whole, and the last page says where sound ends in it. */
    private int surplus(GrowingSound sound) {
        long surplus = sound.frames() - packets.lastFrame();
        return packets.lastFrame() > 0 && surplus > 0 && surplus < LONGEST_BLOCK ? (int) surplus : 0;
    }

    private void readHeaders() throws IOException {
        Comment comment = new Comment();
        info.init();
        comment.init();
        for (int i = 0; i < HEADERS; i++) {
            if (!packets.next() || info.synthesis_headerin(comment, packets.packet()) < 0) {
                throw FileProblems.unusable(file, "is damaged at its beginning", "copy or export it again");
            }
        }
    }

    private void requireWhole(GrowingSound sound) {
        if (packets.damaged()) {
            throw FileProblems.unusable(file, "is damaged inside", "copy or export it again");
        }
        if (!packets.ended()) {
            throw FileProblems.unusable(
                    file,
                    "is cut off after " + (double) sound.frames() / info.rate + " s",
                    "copy or download it again");
        }
    }

    private void take(GrowingSound sound) {
        float[][][] planar = new float[1][][];
        int[] offsets = new int[info.channels];
        for (int frames = dsp.synthesis_pcmout(planar, offsets);
                frames > 0;
                frames = dsp.synthesis_pcmout(planar, offsets)) {
            for (int c = 0; c < info.channels; c++) {
                System.arraycopy(planar[0][c], offsets[c], sound.room(c, frames), sound.frames(), frames);
            }
            sound.grew(frames);
            dsp.synthesis_read(frames);
        }
    }
}
