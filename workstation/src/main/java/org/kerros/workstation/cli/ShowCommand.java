package org.kerros.workstation.cli;

import org.kerros.timeline.work.Progress;
import org.kerros.workstation.studio.DescribeClip;
import org.kerros.workstation.studio.Studio;
import picocli.CommandLine.Parameters;

@picocli.CommandLine.Command(name = "show", description = "Say all that is known of a clip, down to where it is from.")
final class ShowCommand extends ProjectCommand {
    @Parameters(index = "1", paramLabel = "CLIP", description = "An id or a unique name.")
    String clip = "";

    @Override
    Answer answer(Studio studio, Progress progress) {
        DescribeClip described =
                DescribeClip.of(studio, Lookup.clip(studio, clip).id());
        return Answer.of(() -> new ClipJson(studio).whole(described), () -> new ClipText(studio).whole(described));
    }
}
