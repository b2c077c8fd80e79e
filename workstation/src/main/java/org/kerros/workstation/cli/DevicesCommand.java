package org.kerros.workstation.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kerros.render.AudioChoice;
import org.kerros.render.AudioDevices;
import org.kerros.render.FoundDevice;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;
import org.kerros.workstation.studio.AudioSettings;
import picocli.CommandLine.Option;

@picocli.CommandLine.Command(name = "devices", description = "List sound devices, and choose which ones to use.")
final class DevicesCommand extends Command {
    @Option(names = "--output", paramLabel = "DEVICE", description = "Play to this one from now on.")
    @Nullable
    String output;

    @Option(names = "--input", paramLabel = "DEVICE", description = "Record from this one from now on.")
    @Nullable
    String input;

    @Option(
            names = "--buffer",
            paramLabel = "FRAMES",
            description = "Hand over so many frames ahead: 256 to 16384; fewer are heard sooner, more are safer.")
    @Nullable
    Integer buffer;

    @Override
    Answer answer(Progress progress) {
        List<FoundDevice> outputs = AudioDevices.outputs();
        List<FoundDevice> inputs = AudioDevices.inputs();
        AudioSettings settings = AudioSettings.read(console().userFolder());
        if (output != null || input != null || buffer != null) {
            settings = changed(settings, outputs, inputs);
            settings.write(console().userFolder());
        }
        AudioSettings chosen = settings;
        return Answer.of(() -> json(chosen, outputs, inputs), () -> text(chosen, outputs, inputs));
    }

    private AudioSettings changed(AudioSettings old, List<FoundDevice> outputs, List<FoundDevice> inputs) {
        int frames = buffer == null ? old.output().bufferFrames() : buffer;
        if (frames < AudioChoice.FEWEST_FRAMES || frames > AudioChoice.MOST_FRAMES) {
            throw new KerrosException(
                    Problem.USAGE,
                    "a buffer has " + AudioChoice.FEWEST_FRAMES + " to " + AudioChoice.MOST_FRAMES + " frames, not "
                            + frames,
                    "give a number between them, such as 1024");
        }
        String to = output == null ? old.output().device() : find(output, outputs);
        String from = input == null ? old.input().device() : find(input, inputs);
        return new AudioSettings(new AudioChoice(to, frames), new AudioChoice(from, frames));
    }

    /** By id, or by a part of the name that only one has. */
    static String find(String typed, List<FoundDevice> devices) {
        if (typed.equals(AudioChoice.DEFAULT)
                || devices.stream().anyMatch(device -> device.id().equals(typed))) {
            return typed;
        }
        List<FoundDevice> named =
                devices.stream().filter(device -> device.name().contains(typed)).toList();
        if (named.size() != 1) {
            String ids = devices.stream().map(FoundDevice::id).collect(Collectors.joining("\", \""));
            throw new KerrosException(
                    Problem.NOT_FOUND,
                    named.isEmpty()
                            ? "there is no sound device \"" + typed + "\""
                            : named.size() + " sound devices are named \"" + typed + "\"",
                    devices.isEmpty() ? "connect one" : "use one of \"" + ids + "\"");
        }
        return named.get(0).id();
    }

    private static ObjectNode json(AudioSettings chosen, List<FoundDevice> outputs, List<FoundDevice> inputs) {
        ObjectNode node = Json.object();
        node.set("outputs", Json.array(outputs, DevicesCommand::json));
        node.set("inputs", Json.array(inputs, DevicesCommand::json));
        node.put("output", chosen.output().device());
        node.put("input", chosen.input().device());
        return node.put("bufferFrames", chosen.output().bufferFrames());
    }

    private static ObjectNode json(FoundDevice device) {
        ObjectNode node = Json.object().put("id", device.id()).put("name", device.name());
        device.rates().forEach(node.putArray("rates")::add);
        return node;
    }

    private static String text(AudioSettings chosen, List<FoundDevice> outputs, List<FoundDevice> inputs) {
        Table table = new Table("", "DEVICE", "NAME", "RATES");
        outputs.forEach(device -> row(table, "plays", device, chosen.output().device()));
        inputs.forEach(device -> row(table, "records", device, chosen.input().device()));
        String found = outputs.isEmpty() && inputs.isEmpty() ? "there is no sound device\n" : table.toString();
        return found + "buffer: " + chosen.output().bufferFrames() + " frames\n";
    }

    private static void row(Table table, String does, FoundDevice device, String chosen) {
        String rates = device.rates().stream().map(String::valueOf).collect(Collectors.joining(" "));
        table.row(does + (device.id().equals(chosen) ? " *" : ""), device.id(), device.name(), rates);
    }
}
