package org.kerros.workstation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kerros.workstation.testing.CommandLine;

class HelpTest {
    @TempDir
    Path folder;

    private CommandLine.Run run(Object... arguments) {
        return new CommandLine(folder).run(arguments);
    }

    static Iterable<String> commands() {
        return Commands.all().keySet();
    }

    @Test
    void help_names_every_command() {
        CommandLine.Run help = run("--help");

        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).contains(Commands.all().keySet());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void every_command_explains_itself(String command) {
        CommandLine.Run help = run(command, "--help");

        assertThat(help.exitCode()).as(help.err()).isZero();
        assertThat(help.out()).startsWith("Usage: kerros " + command).contains("--json");
    }

    @Test
    void version_is_one_line() {
        CommandLine.Run version = run("--version");

        assertThat(version.exitCode()).isZero();
        assertThat(version.out()).matches("kerros \\d+\\.\\d+\\.\\d+.*\\R");
    }

    @Test
    void an_unknown_command_is_one_sentence() {
        CommandLine.Run run = run("compose");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("kerros: there is no command \"compose\"; see \"kerros --help\"\n");
    }

    @Test
    void an_unknown_option_is_one_sentence() {
        CommandLine.Run run = run("info", folder, "--loud");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("kerros: ").contains("--loud").hasLineCount(1);
    }

    @Test
    void debug_adds_a_stack_trace_and_nothing_else_does() {
        assertThat(run("info", folder.resolve("nowhere")).err()).hasLineCount(1);
        assertThat(run("info", folder.resolve("nowhere"), "--debug").err()).contains("\tat org.kerros.");
    }
}
