package org.kerros.render;

import java.util.ArrayList;
import java.util.List;

/** The devices of this computer. */
public final class AudioDevices {
    private AudioDevices() {}

    /** What can be played to: what the computer is set to first, if there is anything at all. */
    public static List<FoundDevice> outputs() {
        List<FoundDevice> found = new ArrayList<>(JavaSoundLines.outputs());
        Jack.server().ifPresent(server -> found.add(server.asDevice()));
        return found;
    }

    /** What can be recorded from. */
    public static List<FoundDevice> inputs() {
        List<FoundDevice> found = new ArrayList<>(JavaSoundLines.inputs());
        Jack.server().ifPresent(server -> found.add(server.asDevice()));
        return found;
    }

    /** The device chosen, which need not be there: it says so when it is opened, and is silent. */
    public static AudioDevice output(AudioChoice choice) {
        return choice.device().equals(AudioChoice.JACK) ? new JackDevice(choice) : new JavaSoundDevice(choice);
    }

    /** The input chosen, which need not be there: it says so when it is opened. */
    public static AudioInput input(AudioChoice choice) {
        return choice.device().equals(AudioChoice.JACK) ? new JackInput() : new JavaSoundInput(choice);
    }
}
