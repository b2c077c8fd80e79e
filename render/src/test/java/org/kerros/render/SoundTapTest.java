package org.kerros.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SoundTapTest {
    private final SoundTap tap = new SoundTap();

    private static float[][] counting(long from, int count) {
        float[][] block = new float[2][count];
        for (int i = 0; i < count; i++) {
            block[0][i] = from + i;
            block[1][i] = -(from + i);
        }
        return block;
    }

    private List<Float> drained() {
        List<Float> all = new ArrayList<>();
        tap.drain((stereo, count) -> {
            for (int i = 0; i < count; i++) {
                assertThat(stereo[1][i]).isEqualTo(-stereo[0][i]);
                all.add(stereo[0][i]);
            }
        });
        return all;
    }

    @Test
    void what_goes_in_comes_out_in_order_also_round_the_ring() {
        long next = 0;
        for (int round = 0; round < 400; round++) {
            tap.write(counting(next, 256), 256);
            tap.write(counting(next + 256, 100), 100);

            List<Float> out = drained();

            assertThat(out).hasSize(356);
            assertThat(out.get(0)).isEqualTo((float) next);
            assertThat(out.get(355)).isEqualTo((float) next + 355);
            next += 356;
        }
        assertThat(next).isGreaterThan(SoundTap.FRAMES);
        assertThat(tap.lostFrames()).isZero();
    }

    @Test
    void without_a_reader_the_oldest_stay_and_the_rest_is_counted() {
        for (int i = 0; i <= SoundTap.FRAMES / 256; i++) {
            tap.write(counting(i * 256L, 256), 256);
        }

        List<Float> out = drained();

        assertThat(out).hasSize(SoundTap.FRAMES);
        assertThat(out.get(0)).isZero();
        assertThat(tap.lostFrames()).isEqualTo(256);
    }
}
