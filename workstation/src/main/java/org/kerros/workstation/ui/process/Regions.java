package org.kerros.workstation.ui.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Painted parts of a spectrogram, as they are typed: [[from s, to s, low Hz, high Hz], …]. Immutable. */
record Regions(List<Region> all) {
    private static final Pattern ONE =
            Pattern.compile("\\[([0-9.eE+-]+),([0-9.eE+-]+),([0-9.eE+-]+),([0-9.eE+-]+)(?:,[^\\]]*)?]");

    Regions {
        all = List.copyOf(all);
    }

    /** A rectangle of time and frequency; times in seconds, frequencies in Hz. */
    record Region(double from, double to, double low, double high) {
        /** One with its ends in order. */
        static Region between(double time, double otherTime, double hertz, double otherHertz) {
            return new Region(
                    Math.min(time, otherTime),
                    Math.max(time, otherTime),
                    Math.min(hertz, otherHertz),
                    Math.max(hertz, otherHertz));
        }

        boolean holds(double time, double hertz) {
            return time >= from && time <= to && hertz >= low && hertz <= high;
        }

        /** Moved along in time, and in pitch by a factor. */
        Region moved(double seconds, double factor) {
            double later = Math.max(-from, seconds);
            return new Region(from + later, to + later, low * factor, high * factor);
        }

        private String typed() {
            return String.format(Locale.ROOT, "[%.4f,%.4f,%.1f,%.1f]", from, to, low, high);
        }
    }

    static Regions read(String typed) {
        List<Region> found = new ArrayList<>();
        Matcher matcher = ONE.matcher(typed.replace(" ", ""));
        while (matcher.find()) {
            found.add(new Region(
                    Double.parseDouble(matcher.group(1)),
                    Double.parseDouble(matcher.group(2)),
                    Double.parseDouble(matcher.group(3)),
                    Double.parseDouble(matcher.group(4))));
        }
        return new Regions(found);
    }

    String typed() {
        return all.stream().map(Region::typed).collect(Collectors.joining(",", "[", "]"));
    }

    Regions with(Region region) {
        List<Region> more = new ArrayList<>(all);
        more.add(region);
        return new Regions(more);
    }

    Regions without(int index) {
        List<Region> fewer = new ArrayList<>(all);
        fewer.remove(index);
        return new Regions(fewer);
    }

    Regions replacing(int index, Region region) {
        List<Region> changed = new ArrayList<>(all);
        changed.set(index, region);
        return new Regions(changed);
    }

    /** The one painted last that holds a place. */
    OptionalInt at(double time, double hertz) {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).holds(time, hertz)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
