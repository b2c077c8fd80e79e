package org.kerros.workstation.cli;

import org.kerros.timeline.work.Progress;
import org.kerros.workstation.studio.Studio;

@picocli.CommandLine.Command(name = "info", description = "Say what a project holds.")
final class InfoCommand extends ProjectCommand {
    @Override
    Answer answer(Studio studio, Progress progress) {
        ProjectSummary summary = ProjectSummary.of(studio.project());
        return Answer.of(summary::json, summary::text);
    }
}
