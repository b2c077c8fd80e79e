package org.kerros.render.grains;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kerros.library.AudioBuffer;
import org.kerros.render.testing.Sounds;
import org.kerros.timeline.Automation;

class CloudAllocationTest {
    private static final int RATE = 16_000;
    private static final int BLOCK = 256;

    @Test
    void rendering_allocates_nothing_once_the_cursor_is_made() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        AudioBuffer noise = Sounds.noise(1, RATE, 2, RATE);
        Automation density = Automation.of(new Automation.Point(0, 20), new Automation.Point(2 * RATE, 600));
        LiveCloud cloud = Clouds.of(
                noise,
                "duration=2 asynchrony=1 filter=bandpass scale=minor pitchSpread=12 window=expodec lfo1Target=pan "
                        + "lfo1Depth=1 walkTarget=windowSkew walkDepth=0.5 followTarget=cutoff followDepth=1",
                Map.of("density", density));
        CloudCursor cursor = cloud.cursor();
        float[] left = new float[BLOCK];
        float[] right = new float[BLOCK];
        render(cloud, cursor, left, right);

        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        render(cloud, cursor, left, right);
        long after = threads.getThreadAllocatedBytes(Thread.currentThread().getId());

        // Asking costs some bytes itself; a single one for each block would be some ten thousand.
        assertThat(after - before).isLessThan(1024);
    }

    private static void render(LiveCloud cloud, CloudCursor cursor, float[] left, float[] right) {
        for (long frame = 0; frame < cloud.frames(); frame += BLOCK) {
            cloud.renderInto(left, right, 0, BLOCK, frame, cursor);
        }
    }
}
