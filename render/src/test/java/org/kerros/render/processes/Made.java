package org.kerros.render.processes;

import java.util.List;
import java.util.Map;
import org.kerros.library.AudioBuffer;
import org.kerros.library.ParameterCheck;
import org.kerros.library.Settings;
import org.kerros.render.SoundProcess;
import org.kerros.render.SoundProcesses;
import org.kerros.timeline.work.Progress;

/** What processes make of sounds, asked for as a person would. */
final class Made {
    private Made() {}

    static AudioBuffer by(String process, Map<String, String> typed, long seed, AudioBuffer... sounds) {
        SoundProcess found = SoundProcesses.named(process);
        Settings settings = ParameterCheck.check(found.parameters(), typed, process);
        return found.apply(List.of(sounds), settings, seed, Progress.none());
    }
}
