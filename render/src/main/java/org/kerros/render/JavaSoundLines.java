package org.kerros.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;
import javax.sound.sampled.TargetDataLine;

/** Finds the lines of Java Sound, under names for people. */
final class JavaSoundLines {
    private static final int[] RATES = {44_100, 48_000, 88_200, 96_000, 192_000};

    private JavaSoundLines() {}

    /** 16 bits, as every sound card takes them. */
    static AudioFormat format(int rate, int channels) {
        return new AudioFormat(rate, 16, channels, true, false);
    }

    static List<FoundDevice> outputs() {
        return devices(format -> new DataLine.Info(SourceDataLine.class, format));
    }

    static List<FoundDevice> inputs() {
        return devices(format -> new DataLine.Info(TargetDataLine.class, format));
    }

    /** A line that plays stereo; not open yet. */
    static SourceDataLine output(String device, int rate) throws LineUnavailableException {
        DataLine.Info wanted = new DataLine.Info(SourceDataLine.class, format(rate, 2));
        return (SourceDataLine)
                (device.equals(AudioChoice.DEFAULT)
                        ? AudioSystem.getLine(wanted)
                        : mixer(device, wanted).getLine(wanted));
    }

    /** A line that records; not open yet. */
    static TargetDataLine input(String device, int rate, int channels) throws LineUnavailableException {
        DataLine.Info wanted = new DataLine.Info(TargetDataLine.class, format(rate, channels));
        return (TargetDataLine)
                (device.equals(AudioChoice.DEFAULT)
                        ? AudioSystem.getLine(wanted)
                        : mixer(device, wanted).getLine(wanted));
    }

    private static Mixer mixer(String device, DataLine.Info wanted) {
        return Arrays.stream(AudioSystem.getMixerInfo())
                .filter(info -> info.getName().equals(device))
                .map(AudioSystem::getMixer)
                .filter(mixer -> mixer.isLineSupported(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no line of \"" + device + "\""));
    }

    private static List<FoundDevice> devices(Function<AudioFormat, DataLine.Info> line) {
        Map<String, FoundDevice> found = new LinkedHashMap<>();
        for (Mixer.Info info : AudioSystem.getMixerInfo()) {
            Mixer mixer = AudioSystem.getMixer(info);
            List<Integer> rates = IntStream.of(RATES)
                    .filter(rate -> mixer.isLineSupported(line.apply(format(rate, 2)))
                            || mixer.isLineSupported(line.apply(format(rate, 1))))
                    .boxed()
                    .toList();
            if (!rates.isEmpty()) {
                found.putIfAbsent(info.getName(), new FoundDevice(info.getName(), plain(info), rates));
            }
        }
        List<FoundDevice> all = new ArrayList<>();
        usual(found)
                .ifPresent(first ->
                        all.add(new FoundDevice(AudioChoice.DEFAULT, "What the computer is set to", first.rates())));
        all.addAll(found.values());
        return all;
    }

    private static Optional<FoundDevice> usual(Map<String, FoundDevice> found) {
        return found.values().stream().findFirst();
    }

    /** Drivers name devices like "PCH [plughw:0,0]" and describe them like "Direct Audio Device: HDA Intel PCH, ALC257". */
    static String plain(String name, String description) {
        int bracket = name.indexOf(" [");
        String shortName = bracket > 0 ? name.substring(0, bracket) : name;
        int colon = description.indexOf(": ");
        String words = colon > 0 ? description.substring(colon + 2) : "";
        String[] parts = words.split(", ");
        String spoken = parts.length > 1 && !parts[0].equals(parts[1]) ? parts[0] + ", " + parts[1] : parts[0];
        return spoken.isBlank() ? shortName : spoken;
    }

    private static String plain(Mixer.Info info) {
        return plain(info.getName(), info.getDescription());
    }
}
