package org.kerros.workstation.ui.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.kerros.library.Clip;
import org.kerros.render.AudioChoice;
import org.kerros.render.AudioDevices;
import org.kerros.render.FoundDevice;
import org.kerros.render.Recorder;
import org.kerros.workstation.studio.AudioSettings;
import org.kerros.workstation.studio.KeepTake;
import org.kerros.workstation.studio.Recording;
import org.kerros.workstation.studio.Studio;
import org.kerros.workstation.studio.Takes;

/**
 * Sound devices, and recordings from them into an open studio. Confined to the event thread; what takes time is done
 * beside it and comes back to it.
 */
public final class StudioRecordings {
    private final Studio studio;
    private final Path userFolder;

    public StudioRecordings(Studio studio, Path userFolder) {
        this.studio = studio;
        this.userFolder = userFolder;
    }

    /** The devices that are there, for playing and for recording. */
    public record Found(List<FoundDevice> outputs, List<FoundDevice> inputs) {}

    public AudioSettings settings() {
        return AudioSettings.read(userFolder);
    }

    public void keep(AudioSettings settings) {
        settings.write(userFolder);
    }

    /** Looks which devices there are. */
    public void look(String title, Consumer<Found> whenFound) {
        studio.jobs().start(title, progress -> new Found(AudioDevices.outputs(), AudioDevices.inputs()), whenFound);
    }

    /** Listens to an input. */
    public void listen(String title, AudioChoice input, int channels, Consumer<Recording> whenReady) {
        int rate = studio.composition().rate();
        studio.jobs()
                .start(
                        title,
                        progress -> new Recorder(AudioDevices.input(input), rate, channels),
                        recorder -> whenReady.accept(new Recording(studio, recorder)));
    }

    /** The frame of the piece that is heard. */
    public long heard() {
        return studio.player().position();
    }

    /** Takes what was recorded into the library, and places it. */
    public void keep(KeepTake take, Consumer<Clip> whenKept) {
        studio.jobs().start(take, whenKept);
    }

    /** Takes in what was being recorded when the program ended the last time. */
    public void recover(Consumer<Clip> whenKept) {
        Takes.leftOver(studio).forEach(take -> keep(take, whenKept));
    }
}
