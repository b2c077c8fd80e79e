package org.kerros.workstation.ui;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;
import org.kerros.timeline.work.KerrosException;
import org.kerros.workstation.studio.Job;
import org.kerros.workstation.ui.desk.Notice;
import org.kerros.workstation.ui.words.Texts;

/** Says what went wrong: what people can act on as it is, everything else as our fault, once, and in the log. */
final class Faults implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = System.getLogger(Faults.class.getName());

    private final Consumer<Notice> tell;

    Faults(Consumer<Notice> tell) {
        this.tell = tell;
    }

    void failed(Job job, Throwable problem) {
        tell(problem, Texts.of("job.fault", job.title()));
    }

    @Override
    public void uncaughtException(Thread thread, Throwable problem) {
        tell(problem, Texts.of("window.fault"));
    }

    private void tell(Throwable problem, String fault) {
        if (problem instanceof KerrosException known) {
            tell.accept(Notice.of(known));
        } else {
            LOG.log(Level.ERROR, fault, problem);
            tell.accept(new Notice(Notice.Kind.ERROR, fault, Texts.of("window.fault.advice")));
        }
    }
}
