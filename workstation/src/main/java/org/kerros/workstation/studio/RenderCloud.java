package org.kerros.workstation.studio;

import java.util.ArrayList;
import java.util.List;
import org.kerros.render.grains.GrainCloud;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.CloudSource;
import org.kerros.timeline.Treatment;

/** Makes a clip of a placed cloud: the same samples as are heard of it, and a recipe that makes them again. */
public final class RenderCloud extends ProcessClip {
    /**
     * A cloud as it stands.
     *
     * @param name of the new clip, or empty for one made of the source's
     */
    public RenderCloud(Studio studio, ClipId source, Treatment.Cloud cloud, String name) {
        super(
                studio,
                ClipProcess.GRANULATE,
                clips(source, cloud),
                GrainCloud.recorded(cloud, studio.composition().rate()),
                cloud.seed(),
                name);
    }

    private static List<ClipId> clips(ClipId source, Treatment.Cloud cloud) {
        List<ClipId> clips = new ArrayList<>(List.of(source));
        clips.addAll(cloud.others().stream().map(CloudSource::clip).toList());
        return clips;
    }

    @Override
    public String title() {
        return "Render grains";
    }
}
