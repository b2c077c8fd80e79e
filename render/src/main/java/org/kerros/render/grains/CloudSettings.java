package org.kerros.render.grains;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Settings;
import org.kerros.timeline.Automation;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/** Reads what a recipe says of sources and automation. */
final class CloudSettings {
    private CloudSettings() {}

    /** The sources, with their weights and ranges. */
    static List<GrainSource> sources(List<AudioBuffer> sounds, Settings settings) {
        List<?> weights = settings.list("weights");
        List<?> ranges = settings.list("ranges");
        List<GrainSource> sources = new ArrayList<>();
        for (int i = 0; i < sounds.size(); i++) {
            double weight = i < weights.size() ? number(weights.get(i), "weights") : 1;
            GrainSource whole = GrainSource.of(sounds.get(i), weight);
            List<?> range = i < ranges.size() ? list(ranges.get(i), "ranges") : List.of();
            sources.add(
                    range.size() == 2
                            ? whole.between(number(range.get(0), "ranges"), number(range.get(1), "ranges"))
                            : whole.between(settings.number("from"), settings.number("to")));
        }
        return sources;
    }

    /** What moves, over frames of a cloud. */
    static Map<String, Automation> automation(Settings settings, int rate) {
        Map<String, Automation> lanes = new LinkedHashMap<>();
        for (Object lane : settings.list("automation")) {
            List<?> named = list(lane, "automation");
            if (named.size() != 2
                    || !(named.get(0) instanceof String name)
                    || Dial.of(name).isEmpty()) {
                throw refused("automation");
            }
            lanes.put(name, new Automation(points(list(named.get(1), "automation"), rate)));
        }
        return lanes;
    }

    private static List<Automation.Point> points(List<?> points, int rate) {
        List<Automation.Point> read = new ArrayList<>();
        for (Object point : points) {
            List<?> pair = list(point, "automation");
            if (pair.size() != 2) {
                throw refused("automation");
            }
            double seconds = number(pair.get(0), "automation");
            read.add(new Automation.Point(Math.round(seconds * rate), number(pair.get(1), "automation")));
        }
        return read;
    }

    private static List<?> list(Object value, String parameter) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw refused(parameter);
    }

    private static double number(Object value, String parameter) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw refused(parameter);
    }

    private static KerrosException refused(String parameter) {
        return new KerrosException(
                Problem.USAGE,
                parameter + " of a cloud is not written as it should be",
                "write " + GrainParameters.named(parameter).meaning());
    }
}
