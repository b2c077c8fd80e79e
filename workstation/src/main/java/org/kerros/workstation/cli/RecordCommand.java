package org.kerros.workstation.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.kerros.library.Clip;
import org.kerros.render.AudioChoice;
import org.kerros.render.AudioDevices;
import org.kerros.render.Recorder;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.work.Cancelled;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;
import org.kerros.workstation.studio.AudioSettings;
import org.kerros.workstation.studio.KeepTake;
import org.kerros.workstation.studio.Recording;
import org.kerros.workstation.studio.Studio;
import picocli.CommandLine.Option;

@picocli.CommandLine.Command(
        name = "record",
        description = "Record from a sound input into the library, and place it on a track if one is given.")
final class RecordCommand extends ProjectCommand {
    private static final long PAUSE_NANOS = 50_000_000;

    @Option(names = "--input", paramLabel = "DEVICE", description = "What to record from; see \"kerros devices\".")
    @Nullable
    String input;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            description = "How long; without it until Ctrl-C, which ends and keeps the recording.")
    @Nullable
    Double seconds;

    @Option(names = "--channels", paramLabel = "N", description = "1 or 2; 1 unless given.")
    int channels = 1;

    @Option(names = "--track", paramLabel = "TRACK", description = "Place the recording on this track.")
    @Nullable
    String track;

    @Option(names = "--at", paramLabel = "TIME", description = "Where it is placed; at the beginning unless given.")
    String at = "0";

    @Override
    Answer answer(Studio studio, Progress progress) {
        if (channels < 1 || channels > 2) {
            throw new KerrosException(Problem.USAGE, "1 or 2 channels can be recorded, not " + channels, "give 1 or 2");
        }
        Optional<TrackId> target = Optional.ofNullable(track).map(text -> track(studio, text));
        long start = Times.frame(at, studio.composition().rate());
        AudioChoice choice = choice();
        Recorder recorder =
                new Recorder(AudioDevices.input(choice), studio.composition().rate(), channels);
        try (Recording recording = new Recording(studio, recorder)) {
            recording.begin(target, () -> start);
            watch(recording, progress);
            return kept(studio, recording);
        }
    }

    private AudioChoice choice() {
        AudioChoice chosen = AudioSettings.read(console().userFolder()).input();
        return input == null
                ? chosen
                : new AudioChoice(DevicesCommand.find(input, AudioDevices.inputs()), chosen.bufferFrames());
    }

    private static TrackId track(Studio studio, String text) {
        return studio.composition().tracks().stream()
                .filter(candidate ->
                        candidate.id().value().equals(text) || candidate.name().equals(text))
                .map(Track::id)
                .findFirst()
                .orElseThrow(() -> new KerrosException(
                        Problem.NOT_FOUND, "there is no track \"" + text + "\"", "add it with kerros script"));
    }

    // Ctrl-C is how a recording without an end is ended: what was recorded is kept, not thrown away.
    private void watch(Recording recording, Progress progress) {
        double wanted = seconds == null ? Double.POSITIVE_INFINITY : seconds;
        try {
            while (recording.isRecording() && recording.seconds() < wanted) {
                progress.report(recording.seconds() / wanted, message(recording));
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        } catch (Cancelled enough) {
            if (seconds != null) {
                recording.end();
                throw enough;
            }
        }
    }

    private static String message(Recording recording) {
        double level = 20 * Math.log10(Math.max(1e-5, recording.takeLevel()));
        OptionalLong left = recording.secondsLeft();
        return String.format(Locale.ROOT, "%s, %.0f dBFS", Times.clock(recording.seconds()), level)
                + (left.isPresent() ? ", room for " + left.getAsLong() / 60 + " minutes" : "");
    }

    private Answer kept(Studio studio, Recording recording) {
        Optional<String> problem = recording.problem();
        long lost = recording.lostFrames();
        KeepTake take = recording
                .end()
                .orElseThrow(() -> new KerrosException(
                        Problem.UNUSABLE_INPUT,
                        problem.orElse("no sound came from " + choice().device()),
                        "choose another input with \"kerros devices\""));
        Clip clip = take.finish(take.work(Progress.none()));
        return Answer.of(
                () -> new ClipJson(studio).clip(clip).put("lostFrames", lost),
                () -> clip.id() + "  " + clip.name() + "  "
                        + Times.clock(clip.format().seconds()) + "\n"
                        + (lost > 0 ? lost + " frames were lost: the computer was too slow\n" : "")
                        + problem.map(why -> "it ended early: " + why + "\n").orElse(""));
    }
}
