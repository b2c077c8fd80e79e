package org.kerros.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.TrackKind;

/** A mix taken apart while it sounds: what of it comes from each track, so that together they are the sum. */
final class StemRendering {
    private final Mix mix;
    private final Rendering rendering;
    private final StemRun[] stems;
    private long start = Long.MIN_VALUE;

    /** @param strips the strips that get a stem each, by their place in the mix */
    StemRendering(Mix mix, List<Integer> strips) {
        this.mix = mix.beforeMaster();
        this.rendering = this.mix.fastRendering();
        this.stems = strips.stream().map(this::stem).toArray(StemRun[]::new);
    }

    private StemRun stem(int strip) {
        List<StripMix> groups = new ArrayList<>();
        for (TrackId at = output(mix.strips().get(strip).track()); !at.isMaster(); at = output(at)) {
            groups.add(mix.strips().get(place(mix, at)));
        }
        return new StemRun(rendering.run(strip), groups, mix.master());
    }

    private TrackId output(TrackId track) {
        return mix.tracks().stream()
                .filter(one -> one.id().equals(track))
                .map(MixTrack::output)
                .findFirst()
                .orElse(TrackId.MASTER);
    }

    static int place(Mix mix, TrackId track) {
        return IntStream.range(0, mix.strips().size())
                .filter(i -> mix.strips().get(i).track().equals(track))
                .findFirst()
                .orElse(-1);
    }

    /**
     * The strips whose sounds add up to what the master gets. A group with effects cannot be taken apart: it is one stem;
     * so is a return.
     *
     * @param wholeGroups whether groups are not taken apart in any case
     */
    static List<Integer> parts(Mix mix, boolean wholeGroups) {
        List<Integer> parts = new ArrayList<>();
        for (int track = 0; track < mix.tracks().size(); track++) {
            int strip = mix.stripOf(track);
            MixTrack described = mix.tracks().get(track);
            if (strip >= 0
                    && described.heard()
                    && !isTakenApart(mix, strip, described, wholeGroups)
                    && standsAlone(mix, described, wholeGroups)) {
                parts.add(strip);
            }
        }
        return parts;
    }

    private static boolean isTakenApart(Mix mix, int strip, MixTrack track, boolean wholeGroups) {
        return !wholeGroups
                && track.kind() == TrackKind.GROUP
                && mix.strips().get(strip).inserts().isEmpty();
    }

    /** Whether every group it goes through is taken apart. */
    private static boolean standsAlone(Mix mix, MixTrack track, boolean wholeGroups) {
        for (MixTrack at = above(mix, track); at != null; at = above(mix, at)) {
            int strip = place(mix, at.id());
            if (strip < 0 || !isTakenApart(mix, strip, at, wholeGroups)) {
                return false;
            }
        }
        return true;
    }

    @org.jspecify.annotations.Nullable
    private static MixTrack above(Mix mix, MixTrack track) {
        return mix.tracks().stream()
                .filter(one -> one.id().equals(track.output()))
                .findFirst()
                .orElse(null);
    }

    /** Fills a block with what comes from one stem. */
    void read(int stem, float[][] block, int count, long position) {
        for (int done = 0; done < count; ) {
            go(position + done);
            int offset = (int) (position + done - start);
            int chunk = offset / Scratch.FRAMES;
            int from = offset % Scratch.FRAMES;
            int part = Math.min(count - done, Scratch.FRAMES - from);
            System.arraycopy(stems[stem].left(chunk), from, block[0], done, part);
            System.arraycopy(stems[stem].right(chunk), from, block[1], done, part);
            done += part;
        }
    }

    private void go(long position) {
        if (start != Long.MIN_VALUE && position >= start && position < start + rendering.passFrames()) {
            return;
        }
        boolean goesOn = start != Long.MIN_VALUE && position == start + rendering.passFrames();
        if (!goesOn) {
            begin(position);
            return;
        }
        rendering.go(position);
        renderStems();
    }

    /** Begins anew: every pass from the first is worked out, since what is held back comes from before. */
    private void begin(long position) {
        rendering.reset();
        for (StemRun stem : stems) {
            stem.reset();
        }
        rendering.begin(position);
        renderStems();
        while (position >= start + rendering.passFrames()) {
            rendering.go(start + rendering.passFrames());
            renderStems();
        }
    }

    private void renderStems() {
        start = rendering.start();
        IntStream.range(0, stems.length).parallel().forEach(stem -> {
            Scratch scratch = Scratch.ofThisThread();
            for (int chunk = 0; chunk < Rendering.PASS_CHUNKS; chunk++) {
                long time = start + mix.latencyFrames() + (long) chunk * Scratch.FRAMES;
                stems[stem].render(chunk, time, scratch);
            }
        });
    }
}
