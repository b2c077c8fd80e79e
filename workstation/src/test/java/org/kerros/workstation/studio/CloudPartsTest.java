package org.kerros.workstation.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Settings;
import org.kerros.render.grains.GrainCloud;
import org.kerros.render.grains.GrainPreset;
import org.kerros.render.grains.LiveCloud;
import org.kerros.timeline.work.Progress;

class CloudPartsTest {
    @Test
    void several_threads_make_the_samples_one_makes() {
        SplittableRandom random = new SplittableRandom(1);
        float[] noise = new float[44_100];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (float) (random.nextDouble() - 0.5);
        }
        Settings rain =
                GrainPreset.named("rain").complete().with("duration", 10.0).with("density", 300.0);
        LiveCloud cloud = GrainCloud.live(List.of(new AudioBuffer(44_100, noise)), rain, 5);

        AudioBuffer one = CloudParts.render(cloud, 1, Progress.none());
        AudioBuffer several = CloudParts.render(cloud, 6, Progress.none());

        assertThat(several.channel(0)).isEqualTo(one.channel(0));
        assertThat(several.channel(1)).isEqualTo(one.channel(1));
    }
}
