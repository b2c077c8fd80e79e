package org.kerros.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

class ParameterCheckTest {
    private static final List<Parameter> DECLARED = List.of(
            Parameter.number("temperature", 1, 0.01, 10, "", "how daring"),
            Parameter.number("spacing", 1, 0, Double.POSITIVE_INFINITY, "s", "from note to note"),
            Parameter.integer("steps", 128, 1, 4096, "", "how many"),
            Parameter.flag("mostLikely", false, "no chance"),
            Parameter.choice("part", "all", List.of("all", "noise"), "which"),
            Parameter.list("z", List.of(), -4, 4, "", "a point"));

    @TempDir
    Path folder;

    private static Settings check(String name, String value) {
        return ParameterCheck.check(DECLARED, Map.of(name, value), "melody-rnn");
    }

    @Test
    void what_was_not_typed_has_its_default() {
        Settings settings = check("temperature", " 0.5 ");

        assertThat(settings.values().keySet())
                .containsExactly("temperature", "spacing", "steps", "mostLikely", "part", "z");
        assertThat(settings.number("temperature")).isEqualTo(0.5);
        assertThat(settings.integer("steps")).isEqualTo(128);
        assertThat(settings.list("z")).isEmpty();
    }

    @Test
    void every_type_is_read() {
        assertThat(check("steps", "64").integer("steps")).isEqualTo(64);
        assertThat(check("mostLikely", "Yes").flag("mostLikely")).isTrue();
        assertThat(check("part", "noise").text("part")).isEqualTo("noise");
        assertThat(check("z", "[1, [-0.5, 2]]").list("z")).isEqualTo(List.of(1L, List.of(-0.5, 2L)));
        assertThat(check("z", "1, 2.5").list("z")).isEqualTo(List.of(1L, 2.5));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            temperature | 0 | temperature of melody-rnn cannot be "0"; give a number from 0.01 to 10
            temperature | hot | temperature of melody-rnn cannot be "hot"; give a number from 0.01 to 10
            temperature | NaN | temperature of melody-rnn cannot be "NaN"; give a number from 0.01 to 10
            spacing | -1 | spacing of melody-rnn cannot be "-1"; give a number of 0 s or more
            spacing | Infinity | spacing of melody-rnn cannot be "Infinity"; give a number of 0 s or more
            steps | 1.5 | steps of melody-rnn cannot be "1.5"; give a whole number from 1 to 4096
            mostLikely | maybe | mostLikely of melody-rnn cannot be "maybe"; give true or false
            part | half | part of melody-rnn cannot be "half"; give one of all, noise
            z | [1, 9] | z of melody-rnn cannot be "9"; give a number from -4 to 4
            z | [1, | z of melody-rnn cannot be "[1,"; give a list like [1, 2.5] from -4 to 4
            mood | blue | melody-rnn has no parameter "mood"; use one of temperature, spacing, steps, mostLikely, part, z
            """)
    void a_refusal_names_parameter_value_and_what_is_allowed(String name, String value, String message) {
        assertThatThrownBy(() -> check(name, value))
                .isInstanceOfSatisfying(
                        KerrosException.class, e -> assertThat(e.problem()).isEqualTo(Problem.USAGE))
                .hasMessage(message);
    }

    @Test
    void lists_come_from_json_files() throws IOException {
        Path file = Files.writeString(folder.resolve("point.json"), "[0.5, -1]");

        assertThat(check("z", "@" + file).list("z")).isEqualTo(List.of(0.5, -1L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<f4", "<f8", "<i4", "<i8"})
    void lists_come_from_numpy_files(String type) throws IOException {
        Path file = Files.write(folder.resolve("point.npy"), numpy(type, "(2, 3)", 6));

        List<?> list = check("z", "@" + file).list("z");

        assertThat(list.toString().replace(".0", "")).isEqualTo("[[-2, -1, 0], [1, 2, 3]]");
        assertThat(((List<?>) list.get(0)).get(0)).isInstanceOf(type.contains("i") ? Long.class : Double.class);
    }

    /** As numpy.save writes it: values from −2 on. */
    private static byte[] numpy(String type, String shape, int count) {
        String header = "{'descr': '" + type + "', 'fortran_order': False, 'shape': " + shape + ", }";
        ByteBuffer file = ByteBuffer.allocate(128 + count * 8).order(ByteOrder.LITTLE_ENDIAN);
        file.put((byte) 0x93)
                .put("NUMPY".getBytes(StandardCharsets.US_ASCII))
                .put((byte) 1)
                .put((byte) 0);
        file.putShort((short) 118).put(String.format("%-117s\n", header).getBytes(StandardCharsets.US_ASCII));
        for (int value = -2; value < count - 2; value++) {
            switch (type) {
                case "<f4" -> file.putFloat(value);
                case "<f8" -> file.putDouble(value);
                case "<i4" -> file.putInt(value);
                default -> file.putLong(value);
            }
        }
        return java.util.Arrays.copyOf(file.array(), file.position());
    }

    @Test
    void files_that_are_missing_damaged_or_too_much_say_so() throws IOException {
        assertThatThrownBy(() -> check("z", "@" + folder.resolve("nowhere.npy")))
                .isInstanceOfSatisfying(
                        KerrosException.class, e -> assertThat(e.problem()).isEqualTo(Problem.NOT_FOUND));

        byte[] whole = numpy("<f8", "(6,)", 6);
        Path cut = Files.write(folder.resolve("cut.npy"), java.util.Arrays.copyOf(whole, whole.length - 1));
        assertThatThrownBy(() -> check("z", "@" + cut)).hasMessageContaining("damaged or cut off");

        Path other = Files.write(folder.resolve("other.npy"), numpy("<c8", "(6,)", 6));
        assertThatThrownBy(() -> check("z", "@" + other)).hasMessageContaining("type \"<c8\"");

        Path text = Files.writeString(folder.resolve("point.json"), "{\"z\": 1}");
        assertThatThrownBy(() -> check("z", "@" + text)).hasMessageContaining("holds no list");
    }

    @Test
    void assignments_are_split_at_the_first_equals_sign() {
        assertThat(ParameterCheck.split(List.of("a=1", "path=x=y")))
                .containsExactlyInAnyOrderEntriesOf(Map.of("a", "1", "path", "x=y"));
        assertThatThrownBy(() -> ParameterCheck.split(List.of("a")))
                .hasMessage("\"a\" names no parameter and value; write name=value");
    }
}
