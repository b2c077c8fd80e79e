package org.kerros.workstation.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kerros.timeline.work.Progress;
import org.kerros.workstation.studio.ExportClips;
import org.kerros.workstation.studio.Studio;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@picocli.CommandLine.Command(
        name = "export",
        description = "Write clips to files that say how they came to be: sound as WAV, notes as MIDI.")
final class ExportCommand extends ProjectCommand {
    @Parameters(index = "1..*", arity = "1..*", paramLabel = "CLIP", description = "Ids or unique names.")
    List<String> clips = new ArrayList<>();

    @Option(
            names = "-o",
            required = true,
            paramLabel = "FILE|DIR",
            description = "A file for one clip, a folder for several.")
    Path target = Path.of("");

    @Override
    Answer answer(Studio studio, Progress progress) {
        List<Path> files = new ExportClips(studio, Lookup.ids(studio, clips), target).now(progress);
        return Answer.of(() -> Json.listed("files", files, file -> Json.value(file.toString())), () -> Lines.of(files));
    }
}
