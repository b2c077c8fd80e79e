package org.kerros.workstation.cli;

import java.nio.file.Path;
import org.kerros.projects.Project;
import org.kerros.workstation.studio.Jobs;
import org.kerros.workstation.studio.Studio;

/** Opens projects for commands: everything happens on the calling thread, and nothing plays. */
final class Studios {
    private Studios() {}

    static Studio open(Path project, Console console) {
        Jobs jobs = Jobs.onCallingThread((job, problem) -> {
            throw new IllegalStateException(problem);
        });
        return new Studio(
                Project.open(project, console.clock()), ModelsCommand.models(console), jobs, console.clock(), () -> {
                    throw new IllegalStateException("The command line does not play");
                });
    }
}
