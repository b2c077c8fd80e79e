package org.kerros.projects;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A program of its own that runs the script it reads on a project and says {@code ACK n}; made to be killed. */
final class ScriptProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader answers;
    private final BufferedWriter script;

    ScriptProcess(Path project) throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx96m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        project.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        answers = process.inputReader(StandardCharsets.UTF_8);
        script = process.outputWriter(StandardCharsets.UTF_8);
    }

    void send(String line) throws IOException {
        script.write(line);
        script.newLine();
        script.flush();
    }

    /** The next answer, or null once it is dead and everything it said was read. */
    String answer() throws IOException {
        return answers.readLine();
    }

    long pid() {
        return process.pid();
    }

    /** Ends it at once, as a power cut would: it gets no chance to do anything. */
    void kill() throws InterruptedException {
        // Not Process.destroyForcibly, which throws away what was said last.
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    /** What runs over there. */
    static final class Main {
        private Main() {}

        public static void main(String[] arguments) {
            BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            Project project = Projects.open(Path.of(arguments[0]));
            System.out.println("OPEN");
            new Script(project, number -> System.out.println("ACK " + number)).run(lines);
            project.close();
        }
    }
}
