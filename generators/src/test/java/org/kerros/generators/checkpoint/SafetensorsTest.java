package org.kerros.generators.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kerros.timeline.work.KerrosException;

class SafetensorsTest {
    private static final Safetensors SMALL = new Safetensors(
            Map.of("kind", "test"),
            Map.of("b", new Tensor(new float[] {1, 2, 3, 4, 5, 6}, 2, 3), "a", new Tensor(new float[] {-1}, 1)));

    @Test
    void what_is_written_is_read() {
        Safetensors read = Safetensors.read(SMALL.write(), "small");

        assertThat(read.notes()).isEqualTo(Map.of("kind", "test"));
        assertThat(read.tensors().get("b").values()).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(read.tensors().get("b").shapeText()).isEqualTo("[2, 3]");
        assertThat(read.write()).isEqualTo(SMALL.write());
    }

    @Test
    void the_bytes_are_those_of_the_format() {
        ByteBuffer bytes = ByteBuffer.wrap(SMALL.write()).order(ByteOrder.LITTLE_ENDIAN);
        int header = (int) bytes.getLong();

        assertThat(header % 8).isZero();
        assertThat(new String(bytes.array(), 8, header, StandardCharsets.UTF_8))
                .startsWith(
                        "{\"__metadata__\":{\"kind\":\"test\"},\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}");
        assertThat(bytes.getFloat(8 + header)).isEqualTo(-1);
        assertThat(bytes.capacity()).isEqualTo(8 + header + 7 * 4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"x\":{\"dtype\":\"F32\",\"shape\":[1000000,1000000],\"data_offsets\":[0,8]}}",
                "{\"x\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,9000]}}",
                "{\"x\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[-8,0]}}",
                "{\"x\":{\"dtype\":\"F32\",\"shape\":[-2],\"data_offsets\":[0,8]}}",
                "{\"x\":{\"dtype\":\"F32\",\"shape\":[3],\"data_offsets\":[0,8]}}",
                "{\"x\":{\"dtype\":\"I64\",\"shape\":[1],\"data_offsets\":[0,8]}}",
                "{\"x\":",
                "{\"x\":17}",
            })
    void a_header_that_lies_is_refused(String header) {
        byte[] text = header.getBytes(StandardCharsets.UTF_8);
        byte[] file = ByteBuffer.allocate(8 + text.length + 8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(text.length)
                .put(text)
                .array();

        assertThatThrownBy(() -> Safetensors.read(file, "hostile"))
                .isInstanceOf(KerrosException.class)
                .hasMessageContaining("hostile");
    }

    @Property(tries = 300)
    void no_damage_does_more_than_refuse(@ForAll long seed, @ForAll @IntRange(min = 0, max = 200) int length) {
        Random random = new Random(seed);
        byte[] whole = SMALL.write();
        byte[] damaged = Arrays.copyOf(whole, Math.min(length, whole.length));
        for (int i = 0; i < damaged.length / 20; i++) {
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
        }
        try {
            Safetensors.read(damaged, "damaged");
        } catch (KerrosException expected) {
            assertThat(expected.wrong()).contains("damaged");
        }
    }
}
