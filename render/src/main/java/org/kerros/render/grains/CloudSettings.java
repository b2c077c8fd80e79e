package org.kerros.render.grains;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kerros.library.AudioBuffer;
import org.kerros.library.Settings;
import org.kerros.timeline.Automation;
import org.kerros.timeline.Curve;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/** Reads what a recipe says of sources and automation. */
final class CloudSettings {
    static final String AUTOMATION = "automation";

    private static final String HOLD = "hold";

    private CloudSettings() {}

    /** The sources, with their weights and ranges. */
    static List<GrainSource> sources(List<AudioBuffer> sounds, Settings settings) {
        List<?> weights = settings.list("weights");
        List<GrainSource> sources = new ArrayList<>();
        for (int i = 0; i < sounds.size(); i++) {
            double weight = i < weights.size() ? number(weights.get(i), "weights") : 1;
            sources.add(GrainSource.of(sounds.get(i), weight));
        }
        return ranged(sources, settings);
    }

    /** The same sources, but of each only the range that is set. */
    static List<GrainSource> ranged(List<GrainSource> sources, Settings settings) {
        List<?> ranges = settings.list("ranges");
        List<GrainSource> ranged = new ArrayList<>();
        for (GrainSource source : sources) {
            int i = ranged.size();
            List<?> range = i < ranges.size() ? list(ranges.get(i), "ranges") : List.of();
            ranged.add(
                    range.size() == 2
                            ? source.between(number(range.get(0), "ranges"), number(range.get(1), "ranges"))
                            : source.between(settings.number("from"), settings.number("to")));
        }
        return ranged;
    }

    /** What moves, over frames of a cloud. */
    static Map<String, Automation> automation(Settings settings, int rate) {
        Map<String, Automation> lanes = new LinkedHashMap<>();
        for (Object lane : settings.list(AUTOMATION)) {
            List<?> named = list(lane, AUTOMATION);
            if (named.size() != 2
                    || !(named.get(0) instanceof String name)
                    || Dial.of(name).isEmpty()) {
                throw refused(AUTOMATION);
            }
            lanes.put(name, new Automation(points(list(named.get(1), AUTOMATION), rate)));
        }
        return lanes;
    }

    private static List<Automation.Point> points(List<?> points, int rate) {
        List<Automation.Point> read = new ArrayList<>();
        for (Object point : points) {
            List<?> parts = list(point, AUTOMATION);
            if (parts.size() < 2 || parts.size() > 3) {
                throw refused(AUTOMATION);
            }
            long frame = Math.round(number(parts.get(0), AUTOMATION) * rate);
            Curve curve = parts.size() == 2 ? Curve.LINE : curve(parts.get(2));
            read.add(new Automation.Point(Math.max(0, frame), number(parts.get(1), AUTOMATION), curve));
        }
        read.sort(Comparator.comparingLong(Automation.Point::frame));
        return read;
    }

    private static Curve curve(Object value) {
        if (value.equals(HOLD)) {
            return Curve.STEP;
        }
        return Curve.bent(Math.max(-1, Math.min(1, number(value, AUTOMATION))));
    }

    /** Automation over frames of a cloud, as it stands in a recipe. */
    static List<Object> written(Map<String, Automation> lanes, int rate) {
        List<Object> written = new ArrayList<>();
        lanes.forEach((name, lane) -> written.add(List.of(
                name, lane.points().stream().map(point -> written(point, rate)).toList())));
        return written;
    }

    private static List<Object> written(Automation.Point point, int rate) {
        List<Object> parts = new ArrayList<>(List.of((double) point.frame() / rate, point.value()));
        if (point.curve().hold()) {
            parts.add(HOLD);
        } else if (!point.curve().isLine()) {
            parts.add(point.curve().bend());
        }
        return parts;
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
