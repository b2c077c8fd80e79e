package org.kerros.workstation.ui;

import java.time.InstantSource;
import java.util.function.Supplier;
import org.kerros.generators.Checkpoints;
import org.kerros.projects.Project;
import org.kerros.render.AudioChoice;
import org.kerros.render.JavaSoundDevice;
import org.kerros.render.Player;
import org.kerros.workstation.studio.Jobs;
import org.kerros.workstation.studio.Studio;
import org.kerros.workstation.ui.desk.Audition;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.desk.StudioPaper;
import org.kerros.workstation.ui.desk.StudioPiece;
import org.kerros.workstation.ui.desk.StudioShapes;
import org.kerros.workstation.ui.desk.StudioSound;
import org.kerros.workstation.ui.desk.StudioWorkshop;

/** A project that is open in the window: its studio, and the desk over it. */
final class OpenPiece implements AutoCloseable {
    private final Studio studio;
    private final Audition audition;
    private final Desk desk;

    OpenPiece(Project project, Checkpoints models, Jobs jobs) {
        Supplier<Player> players = () -> new Player(new JavaSoundDevice(AudioChoice.usual()));
        studio = new Studio(project, models, jobs, InstantSource.system(), players);
        audition = new Audition(studio, players);
        desk = new Desk(
                new StudioPiece(studio),
                new StudioSound(studio, audition),
                new StudioShapes(studio),
                new StudioWorkshop(studio),
                new StudioPaper(project));
    }

    Desk desk() {
        return desk;
    }

    Project project() {
        return studio.project();
    }

    @Override
    public void close() {
        audition.close();
        studio.close();
    }
}
