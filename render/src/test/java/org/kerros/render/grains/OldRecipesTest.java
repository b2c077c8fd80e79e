package org.kerros.render.grains;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Settings;
import org.kerros.render.testing.Sounds;
import org.kerros.timeline.work.Progress;

/**
 * Recipes of the first version, which know nothing of what was added since, make the clips they made then. The hashes
 * were taken from that version; sources are drawn, not computed with sines, so they are the same on every machine.
 */
class OldRecipesTest {
    private static final Map<String, Object> FIRST_DEFAULTS = Map.ofEntries(
            Map.entry("duration", 3.0),
            Map.entry("position", 0.25),
            Map.entry("scan", 0.25),
            Map.entry("spray", 0.15),
            Map.entry("grainLength", 120.0),
            Map.entry("density", 40.0),
            Map.entry("pitch", 0.0),
            Map.entry("pitchSpread", 0.1),
            Map.entry("reverseChance", 0.0),
            Map.entry("panSpread", 0.7),
            Map.entry("gain", 0.0),
            Map.entry("window", "hann"),
            Map.entry("attack", 0.5),
            Map.entry("release", 1.0));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            16000 | 1 | 64000 | 7 | duration=3 | 8f36a46bfbb6a02d
            44100 | 2 | 88200 | 11 | reverseChance=0.5 window=expodec pitch=-5.5 pitchSpread=12 density=500 grainLength=37 scan=-3 spray=1 attack=0 release=0 gain=-3 | 7386df5d106b886c
            16000 | 1 | 160 | 1 | pitch=24 scan=-3 | 078e775198533e57
            16000 | 2 | 1 | 1 | density=100 | 90385a2edbffeec2
            48000 | 4 | 48000 | -5 | window=tukey density=20000 grainLength=3 duration=0.5 | ed9681577e9c86a8
            22050 | 1 | 44100 | 123456789012 | window=gauss pitch=48 scan=16 spray=60 density=300 | 9dab396bc229b4b8
            8000 | 1 | 32000 | 3 | window=triangle density=0.1 duration=8 | 2e26c362d43b21f5
            44100 | 1 | 44100 | 4 | window=rexpodec grainLength=1000 pitch=-48 reverseChance=1 panSpread=1 | 555983fa9ee0e614
            1000 | 1 | 4000 | 5 | grainLength=1 density=1000 duration=0.05 | e7855dd3a6de8d4c
            44100 | 1 | 4410 | 6 | pitch=12 pitchSpread=24 grainLength=200 reverseChance=0.3 density=60 | 6e3df4d1a00cc336
            """)
    void an_old_recipe_makes_the_clip_it_made_then(
            int rate, int channels, int frames, long seed, String changed, String hash) {
        AudioBuffer source = Sounds.noise(frames, rate, channels, frames);

        AudioBuffer cloud = GrainCloud.render(source, settings(changed), seed, Progress.none());

        assertThat(sha256(cloud)).startsWith(hash);
    }

    private static Settings settings(String changed) {
        Settings settings = new Settings(FIRST_DEFAULTS);
        for (String assignment : changed.isEmpty() ? new String[0] : changed.split(" ")) {
            String[] parts = assignment.split("=");
            Object value = parts[0].equals("window") ? parts[1] : (Object) Double.valueOf(parts[1]);
            settings = settings.with(parts[0], value);
        }
        return settings;
    }

    static String sha256(AudioBuffer sound) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (int channel = 0; channel < sound.channels(); channel++) {
                ByteBuffer bytes = ByteBuffer.allocate(4 * sound.frames());
                bytes.asFloatBuffer().put(sound.channel(channel));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
