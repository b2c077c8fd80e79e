package org.kerros.workstation.ui.desk;

import java.util.Optional;
import org.kerros.render.Meters;
import org.kerros.render.Player;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.workstation.studio.Studio;

/** The player of an open studio, and another for listening to clips. */
public final class StudioSound implements Sound {
    private final Studio studio;
    private final Audition audition;
    private Optional<FrameRange> repeated = Optional.empty();
    private final MixLoudness loudness = new MixLoudness();

    /** What is heard of a studio. */
    public StudioSound(Studio studio, Audition audition) {
        this.studio = studio;
        this.audition = audition;
    }

    private Player player() {
        return studio.player();
    }

    @Override
    public void play() {
        player().play();
    }

    @Override
    public void play(FrameRange range) {
        player().play(range);
    }

    @Override
    public void stop() {
        player().stop();
    }

    @Override
    public boolean isPlaying() {
        return player().isPlaying();
    }

    @Override
    public long position() {
        return player().position();
    }

    @Override
    public void seek(long frame) {
        player().seek(frame);
    }

    @Override
    public void scrub(long frame) {
        player().scrub(frame);
    }

    @Override
    public void endScrub() {
        player().endScrub();
    }

    @Override
    public void loop(Optional<FrameRange> range) {
        repeated = range;
        player().loop(range.orElse(null));
    }

    @Override
    public void audition(ClipId clip) {
        studio.clips().find(clip).ifPresent(audition::play);
    }

    @Override
    public void stopAudition() {
        audition.stop();
    }

    @Override
    public void auditionSpeed(double times) {
        audition.speed(times);
    }

    @Override
    public double auditionSpeed() {
        return audition.speed();
    }

    @Override
    public long dropOuts() {
        return player().dropOuts();
    }

    @Override
    public Loudness master() {
        Meters heard = player().isPlaying() ? player().meters() : audition.meters();
        return new Loudness(decibels(heard.takeLeft()), decibels(heard.takeRight()));
    }

    @Override
    public Loudness track(TrackId id) {
        Optional<Track> track = studio.composition().track(id);
        double level = track.map(found -> studio.composition().tracks().indexOf(found))
                .map(index -> decibels(player().meters().takeTrack(index)))
                .orElse(Double.NEGATIVE_INFINITY);
        return new Loudness(level, level);
    }

    @Override
    public long badSamples(TrackId id) {
        return studio.composition()
                .track(id)
                .map(found -> player().badSamples(studio.composition().indexOf(id)))
                .orElse(0L);
    }

    @Override
    public MixLoudness.Reading loudness() {
        loudness.follow(player().tap(), studio.composition().rate());
        return loudness.reading();
    }

    @Override
    public void forgetLoudness() {
        loudness.follow(player().tap(), studio.composition().rate());
        loudness.begin();
    }

    private static double decibels(float peak) {
        return 20 * Math.log10(peak);
    }

    @Override
    public Optional<String> trouble() {
        return player().problem().or(audition::problem);
    }

    @Override
    public void tryDeviceAgain() {
        long position = player().position();
        studio.forgetPlayer();
        player().seek(position);
        player().loop(repeated.orElse(null));
        audition.forget();
    }
}
