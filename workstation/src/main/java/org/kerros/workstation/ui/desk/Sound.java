package org.kerros.workstation.ui.desk;

import java.util.Optional;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.TrackId;

/** What is heard: the piece, or a clip by itself. */
public interface Sound {
    void play();

    /** Plays a range of the piece, once. */
    void play(FrameRange range);

    void stop();

    boolean isPlaying();

    /** Where the piece is being played, in frames of the composition. */
    long position();

    void seek(long frame);

    /** Lets what is around a frame be heard while it is dragged. */
    void scrub(long frame);

    void endScrub();

    /** Repeats a stretch of the piece, or nothing any more. */
    void loop(Optional<FrameRange> range);

    /** Plays a clip by itself, from its start. */
    void audition(ClipId clip);

    void stopAudition();

    /** How fast clips are played by themselves: 0.25 to 4 times, higher or lower with it, like a tape. */
    void auditionSpeed(double times);

    double auditionSpeed();

    /** How often sound came too late to be heard in its place. */
    long dropOuts();

    /** How loud it is now. */
    Loudness master();

    /** How loud a track is now. */
    Loudness track(TrackId track);

    /** How many samples of a track were no sound, and became silence, since the last edit. */
    long badSamples(TrackId track);

    /** How loud what was played is by the standard; follows what is played only while it is asked for. */
    MixLoudness.Reading loudness();

    /** Begins to measure loudness anew. */
    void forgetLoudness();

    /** Why nothing is heard, if so. */
    Optional<String> trouble();

    /** Tries again to find a sound device. */
    void tryDeviceAgain();

    /** Peaks of left and right in dBFS. */
    record Loudness(double left, double right) {
        public static final Loudness SILENCE = new Loudness(Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);
    }
}
