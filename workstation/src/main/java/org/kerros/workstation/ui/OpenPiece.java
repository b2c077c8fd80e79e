package org.kerros.workstation.ui;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.kerros.generators.Checkpoints;
import org.kerros.projects.Project;
import org.kerros.render.AudioDevices;
import org.kerros.render.Player;
import org.kerros.workstation.studio.AudioSettings;
import org.kerros.workstation.studio.Jobs;
import org.kerros.workstation.studio.Studio;
import org.kerros.workstation.ui.desk.Audition;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.desk.StudioPaper;
import org.kerros.workstation.ui.desk.StudioPiece;
import org.kerros.workstation.ui.desk.StudioRecordings;
import org.kerros.workstation.ui.desk.StudioShapes;
import org.kerros.workstation.ui.desk.StudioSound;
import org.kerros.workstation.ui.desk.StudioWorkshop;

/** A project that is open in the window: its studio, and the desk over it. */
final class OpenPiece implements AutoCloseable {
    private final Studio studio;
    private final Audition audition;
    private final Desk desk;
    private final StudioRecordings recordings;

    /** @param userFolder says which sound devices are used */
    OpenPiece(Project project, Checkpoints models, Jobs jobs, Path userFolder) {
        Supplier<Player> players = () ->
                new Player(AudioDevices.output(AudioSettings.read(userFolder).output()));
        studio = new Studio(project, models, jobs, InstantSource.system(), players);
        audition = new Audition(studio, players);
        recordings = new StudioRecordings(studio, userFolder);
        desk = new Desk(
                new StudioPiece(studio),
                new StudioSound(studio, audition),
                new StudioShapes(studio),
                new StudioWorkshop(studio),
                new StudioPaper(project));
    }

    StudioRecordings recordings() {
        return recordings;
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
