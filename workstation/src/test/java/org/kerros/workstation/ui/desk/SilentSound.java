package org.kerros.workstation.ui.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.TrackId;

/** Plays nothing, and remembers what it was asked for. */
public final class SilentSound implements Sound {
    public final List<ClipId> heard = new ArrayList<>();
    public final Map<TrackId, Loudness> levels = new HashMap<>();
    public final Map<TrackId, Long> bad = new HashMap<>();
    private boolean playing;
    private long position;

    @Override
    public void play() {
        playing = true;
    }

    @Override
    public void stop() {
        playing = false;
    }

    @Override
    public boolean isPlaying() {
        return playing;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public void seek(long frame) {
        position = frame;
    }

    @Override
    public void loop(Optional<FrameRange> range) {}

    @Override
    public void audition(ClipId clip) {
        heard.add(clip);
    }

    @Override
    public void play(FrameRange range) {
        position = range.start();
        play();
    }

    @Override
    public void scrub(long frame) {}

    @Override
    public void endScrub() {}

    @Override
    public void auditionSpeed(double times) {}

    @Override
    public double auditionSpeed() {
        return 1;
    }

    @Override
    public long dropOuts() {
        return 0;
    }

    @Override
    public void stopAudition() {}

    @Override
    public Loudness master() {
        return Loudness.SILENCE;
    }

    @Override
    public Loudness track(TrackId track) {
        return levels.getOrDefault(track, Loudness.SILENCE);
    }

    @Override
    public long badSamples(TrackId track) {
        return bad.getOrDefault(track, 0L);
    }

    @Override
    public MixLoudness.Reading loudness() {
        return MixLoudness.Reading.NOTHING;
    }

    @Override
    public void forgetLoudness() {}

    @Override
    public Optional<String> trouble() {
        return Optional.empty();
    }

    @Override
    public void tryDeviceAgain() {}
}
