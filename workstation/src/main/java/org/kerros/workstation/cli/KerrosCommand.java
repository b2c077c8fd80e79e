package org.kerros.workstation.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code kerros} itself: help and version; all work is done by its commands. */
@Command(
        name = "kerros",
        description = "Makes sound with neural networks, and music from the sound. Without a command the window opens.",
        versionProvider = KerrosCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "PROJECT is a project folder. CLIP, TRACK and MODEL are an id or a unique name.",
            "Times are seconds (12.5), mm:ss.mmm or samples (48000s); pitches MIDI numbers or names (C4 = 60).",
            "Exit codes: 0 done, 1 a defect of ours, 2 usage, 3 unusable input, 4 not found,",
            "5 project open elsewhere, 6 storage failed, 130 cancelled."
        })
final class KerrosCommand implements Runnable {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Say what there is.")
    boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Say which Kerros this is.")
    boolean version;

    @Option(names = "--debug", description = "Add the stack trace to an error.")
    boolean debug;

    @Spec
    @Nullable
    CommandSpec spec;

    @Override
    public void run() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "a command is missing");
        }
    }

    /** The version this was built as. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"kerros " + org.kerros.workstation.studio.Version.number()};
        }
    }
}
