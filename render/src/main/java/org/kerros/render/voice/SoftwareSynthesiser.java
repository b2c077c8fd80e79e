package org.kerros.render.voice;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.midi.Receiver;
import javax.sound.midi.Soundbank;
import javax.sound.midi.Synthesizer;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;

/**
 * The synthesiser inside the JDK as a stream of sound, with the sounds the JDK computes where none are installed. They
 * are kept here because the JDK draws their phases anew each time: {@code emergency.sf2} is what
 * {@code EmergencySoundbank.createSoundbank()} once made. Never a soundbank that happens to be installed, and nothing is
 * written to anybody's home folder. Its classes are not exported, so it is called
 * by name; the program runs with {@code --add-exports java.desktop/com.sun.media.sound=ALL-UNNAMED}.
 */
final class SoftwareSynthesiser implements AutoCloseable {
    private static final String PACKAGE = "com.sun.media.sound.";

    private final Synthesizer synthesiser;
    private final AudioInputStream stream;

    private SoftwareSynthesiser(Synthesizer synthesiser, AudioInputStream stream) {
        this.synthesiser = synthesiser;
        this.stream = stream;
    }

    /** How many times a second the synthesiser looks at its notes. */
    private static final float CONTROL_RATE = 147;

    /** Opens it in stereo floats. */
    static SoftwareSynthesiser open(int rate) {
        ForgetfulPreferences.install();
        AudioFormat format = new AudioFormat(AudioFormat.Encoding.PCM_FLOAT, rate, 32, 2, 8, rate, false);
        try {
            Class<? extends Synthesizer> type =
                    Class.forName(PACKAGE + "SoftSynthesizer").asSubclass(Synthesizer.class);
            Synthesizer synthesiser = type.getDeclaredConstructor().newInstance();
            AudioInputStream stream = (AudioInputStream)
                    type.getMethod("openStream", AudioFormat.class, Map.class).invoke(synthesiser, format, options());
            synthesiser.loadAllInstruments(Sounds.BANK);
            skipFirstLook(stream, rate);
            return new SoftwareSynthesiser(synthesiser, stream);
        } catch (ReflectiveOperationException | IOException e) {
            throw unavailable(e);
        }
    }

    /** A note given for the very beginning sounds after the synthesiser has looked at its notes once. */
    private static void skipFirstLook(AudioInputStream stream, int rate) throws IOException {
        int frames = (int) (rate / CONTROL_RATE);
        stream.skipNBytes((long) frames * stream.getFormat().getFrameSize());
    }

    /** No effects, no automatic level, no threads, no sounds but those given. */
    private static Map<String, Object> options() {
        return Map.of(
                "load default soundbank", false,
                "reverb", false,
                "chorus", false,
                "auto gain control", false,
                "jitter correction", false,
                "large mode", false,
                "control rate", CONTROL_RATE,
                "max polyphony", 512,
                "interpolation", "cubic");
    }

    Receiver receiver() {
        try {
            return synthesiser.getReceiver();
        } catch (MidiUnavailableException e) {
            throw unavailable(e);
        }
    }

    /** The sound, little-endian floats, left and right in turn. */
    AudioInputStream stream() {
        return stream;
    }

    @Override
    public void close() {
        synthesiser.close();
    }

    private static IllegalStateException unavailable(Exception cause) {
        return new IllegalStateException("The JDK's software synthesiser cannot be used", cause);
    }

    /** Read once, when first needed. */
    private static final class Sounds {
        static final Soundbank BANK = read();

        private static Soundbank read() {
            try (InputStream in = SoftwareSynthesiser.class.getResourceAsStream("emergency.sf2")) {
                return Class.forName(PACKAGE + "SF2Soundbank")
                        .asSubclass(Soundbank.class)
                        .getConstructor(InputStream.class)
                        .newInstance(in);
            } catch (ReflectiveOperationException | IOException e) {
                throw unavailable(e);
            }
        }
    }
}
