package org.kerros.workstation.cli;

import org.kerros.library.analysis.Slicer;
import org.kerros.timeline.work.Progress;
import org.kerros.workstation.studio.SliceClip;
import org.kerros.workstation.studio.Studio;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@picocli.CommandLine.Command(name = "slice", description = "Cut a clip into clips at its attacks.")
final class SliceCommand extends ProjectCommand {
    @Parameters(index = "1", paramLabel = "CLIP", description = "A clip of sound, by id or unique name.")
    String clip = "";

    @Option(
            names = "--threshold",
            paramLabel = "DB",
            description = "How much the sound must grow to be an attack (default: 5); less finds more.")
    double threshold = Slicer.USUAL_THRESHOLD_DB;

    @Option(
            names = "--gap",
            paramLabel = "SECONDS",
            description = "How far attacks lie apart at least (default: 0.06); of closer ones the stronger counts.")
    double gap = Slicer.USUAL_GAP_SECONDS;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "How many clips to make at most, from the beginning on (default: 200).")
    int limit = SliceClip.USUAL_LIMIT;

    @Override
    Answer answer(Studio studio, Progress progress) {
        SliceClip deed = new SliceClip(studio, Lookup.clip(studio, clip).id(), threshold, gap, limit);
        return MadeClips.answer(studio, deed.now(progress));
    }
}
