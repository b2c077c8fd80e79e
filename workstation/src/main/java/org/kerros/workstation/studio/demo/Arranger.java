package org.kerros.workstation.studio.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kerros.library.Clip;
import org.kerros.library.Descriptors;
import org.kerros.library.analysis.Loudness;
import org.kerros.render.Mix;
import org.kerros.render.Rendering;
import org.kerros.timeline.Automation;
import org.kerros.timeline.AutomationTarget;
import org.kerros.timeline.Fade;
import org.kerros.timeline.FadeShape;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Placement;
import org.kerros.timeline.Section;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.edit.AddPlacement;
import org.kerros.timeline.edit.AddSection;
import org.kerros.timeline.edit.AddTrack;
import org.kerros.timeline.edit.Automate;
import org.kerros.timeline.edit.Edit;
import org.kerros.timeline.edit.SetTrackGain;
import org.kerros.timeline.edit.SetTrackPan;
import org.kerros.timeline.edit.Together;
import org.kerros.timeline.work.Progress;
import org.kerros.workstation.studio.Studio;

/** Places the clips as the score says, and sets the faders by measuring. */
final class Arranger {
    /** How loud the whole shall be: between film and what streaming services play. */
    private static final double TARGET_LUFS = -17;

    /** Nothing may come nearer to full scale, between samples too. */
    private static final double CEILING_DBTP = -1.5;

    private final Studio studio;
    private final Players players;
    private final Map<String, TrackId> tracks = new HashMap<>();

    Arranger(Studio studio, Players players) {
        this.studio = studio;
        this.players = players;
    }

    void arrange(Progress progress) {
        Score.SECTIONS.forEach(this::name);
        Score.DESKS.forEach(this::addTrack);
        place();
        Score.GAINS.forEach(
                curve -> studio.apply(new Automate(track(curve.track()), AutomationTarget.GAIN, automation(curve))));
        Score.PANS.forEach(
                curve -> studio.apply(new Automate(track(curve.track()), AutomationTarget.PAN, automation(curve))));
        level(progress);
    }

    private void name(Score.Stretch stretch) {
        FrameRange range = FrameRange.between(frame(stretch.from()), frame(stretch.to()));
        studio.apply(new AddSection(new Section(studio.project().newSectionId(), stretch.name(), range)));
    }

    private void addTrack(Score.Desk desk) {
        TrackId id = studio.project().newTrackId();
        tracks.put(desk.track(), id);
        studio.apply(new AddTrack(tracks.size(), Track.named(id, desk.track())));
        studio.apply(new SetTrackPan(id, (float) desk.pan()));
    }

    private TrackId track(String name) {
        TrackId track = tracks.get(name);
        if (track == null) {
            throw new IllegalArgumentException("The score has no track \"" + name + "\"");
        }
        return track;
    }

    private void place() {
        for (Score.Part part : Score.parts()) {
            studio.apply(new AddPlacement(track(part.track()), placement(part)));
        }
    }

    private Placement placement(Score.Part part) {
        Clip clip = players.clip(part.clip());
        long from = Math.round(part.from() * Score.RATE);
        long available = clip.format().framesAt(Score.RATE) - from;
        FrameRange source = new FrameRange(from, Math.min(available, frame(part.bars())));
        return new Placement(
                studio.project().newPlacementId(),
                clip.id(),
                source,
                frame(part.bar()),
                (float) (part.lufs() - loudness(clip)),
                fade(part.in()),
                fade(part.out()));
    }

    private double loudness(Clip clip) {
        return studio.clips()
                .descriptors(clip.id())
                .map(Descriptors::loudnessLufs)
                .orElseThrow()
                .orElseThrow(() -> new IllegalStateException(clip.name() + " is silent"));
    }

    private static Fade fade(double seconds) {
        return new Fade(Math.round(seconds * Score.RATE), FadeShape.EQUAL_POWER);
    }

    private static Automation automation(Score.Curve curve) {
        List<Automation.Point> points = new ArrayList<>();
        for (int i = 0; i < curve.points().size(); i += 2) {
            points.add(new Automation.Point(
                    frame(curve.points().get(i)), curve.points().get(i + 1)));
        }
        return new Automation(points);
    }

    private static long frame(double bars) {
        return Math.round(bars * Score.SECONDS_A_BAR * Score.RATE);
    }

    /** Moves all faders together until the whole is as loud as it shall be, or its peaks allow no more. */
    private void level(Progress progress) {
        Loudness measured = measure(progress);
        double change = Math.min(TARGET_LUFS - measured.integrated(), CEILING_DBTP - measured.truePeakDb());
        List<Edit> faders = tracks.values().stream()
                .map(track -> (Edit) new SetTrackGain(track, (float) change))
                .toList();
        studio.apply(new Together("Set faders", faders));
    }

    private Loudness measure(Progress progress) {
        Mix mix = studio.mix(progress.part(0, 0.5));
        Loudness loudness = new Loudness(mix.rate(), 2);
        float[][] block = new float[2][1 << 14];
        Rendering rendering = mix.fastRendering();
        for (long position = 0; position < mix.frames(); position += block[0].length) {
            progress.report(0.5 + 0.5 * position / mix.frames(), "Measuring");
            int frames = (int) Math.min(block[0].length, mix.frames() - position);
            rendering.renderInto(block, frames, position);
            loudness.add(block, frames);
        }
        return loudness;
    }
}
