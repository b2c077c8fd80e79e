package org.kerros.workstation.studio;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Material;
import org.kerros.library.Recipe;
import org.kerros.library.Settings;
import org.kerros.projects.CompositionText;
import org.kerros.render.Mix;
import org.kerros.render.MixBuilder;
import org.kerros.render.Rendering;
import org.kerros.render.SoundSource;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Composition;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;

/** Makes the sound of a range of a piece from a recipe that holds the piece as it was. */
final class RangeMaker implements Maker {
    /** Its name in recipes. */
    static final String NAME = "keep-range";

    private static final String PIECE = "piece";
    private static final String START = "startFrame";
    private static final String FRAMES = "frames";
    private static final int BLOCK_FRAMES = 8192;

    static Settings settings(Composition piece, FrameRange range) {
        return Settings.of(START, range.start()).with(FRAMES, range.length()).with(PIECE, CompositionText.text(piece));
    }

    @Override
    public AudioBuffer make(Recipe recipe, List<Material> inputs, Progress progress) {
        Map<ClipId, Material> clips = new HashMap<>();
        for (int i = 0; i < inputs.size(); i++) {
            clips.put(recipe.inputs().get(i), inputs.get(i));
        }
        Composition piece = CompositionText.parse(recipe.settings().text(PIECE));
        Mix mix = new MixBuilder(source(clips)).build(piece, progress.part(0, 0.5));
        long start = recipe.settings().integer(START);
        int frames = Math.toIntExact(recipe.settings().integer(FRAMES));
        return render(mix, new FrameRange(start, frames), progress.part(0.5, 1));
    }

    private static SoundSource source(Map<ClipId, Material> clips) {
        return id -> {
            if (clips.get(id) instanceof AudioBuffer sound) {
                return sound;
            }
            throw new KerrosException(
                    Problem.NOT_FOUND, "clip " + id + " has no sound among the inputs", "look for the clip first");
        };
    }

    /** Renders from the beginning of the piece, so that what still rings from before is in the range. */
    private static AudioBuffer render(Mix mix, FrameRange range, Progress progress) {
        AudioBuffer sound = new AudioBuffer(mix.rate(), 2, Math.toIntExact(range.length()));
        Rendering rendering = mix.fastRendering();
        float[][] block = new float[2][BLOCK_FRAMES];
        for (long position = 0; position < range.end(); position += BLOCK_FRAMES) {
            progress.report((double) position / range.end(), "Rendering the range");
            rendering.renderInto(block, BLOCK_FRAMES, position);
            long from = Math.max(position, range.start());
            long to = Math.min(position + BLOCK_FRAMES, range.end());
            for (int channel = 0; channel < 2 && from < to; channel++) {
                System.arraycopy(
                        block[channel],
                        (int) (from - position),
                        sound.channel(channel),
                        (int) (from - range.start()),
                        (int) (to - from));
            }
        }
        return sound;
    }
}
