package org.kerros.workstation.ui.mix;

import java.util.List;
import org.kerros.timeline.Send;
import org.kerros.timeline.Strip;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.TrackKind;
import org.kerros.timeline.edit.RemoveSend;
import org.kerros.timeline.edit.SetSend;
import org.kerros.workstation.ui.desk.Dial;

/** What can be done to the sends of one strip. */
final class Sends {
    /** Loud enough to be heard at once, soft enough not to startle. */
    private static final float FIRST_DB = -12;

    private static final double SAME = 1e-4;

    private final MixerModel mixer;
    private final TrackId strip;

    Sends(MixerModel mixer, TrackId strip) {
        this.mixer = mixer;
        this.strip = strip;
    }

    List<Send> sends() {
        return mixer.strip(strip).map(Strip::sends).orElse(List.of());
    }

    /** The returns it does not send to yet and could. */
    List<Track> others() {
        if (strip.isMaster()) {
            return List.of();
        }
        return mixer.composition().tracks().stream()
                .filter(track -> track.kind() == TrackKind.RETURN)
                .filter(track -> sends().stream().noneMatch(send -> send.to().equals(track.id())))
                .filter(track -> mixer.fits(new SetSend(strip, new Send(track.id(), FIRST_DB, false))))
                .toList();
    }

    void add(TrackId to) {
        mixer.desk().piece().apply(new SetSend(strip, new Send(to, FIRST_DB, false)));
    }

    void level(Send send, double decibels) {
        Send changed = send.withGainDb((float) Dial.fader("").limited(decibels));
        if (Math.abs(changed.gainDb() - send.gainDb()) > SAME) {
            mixer.desk().piece().apply(new SetSend(strip, changed));
        } else {
            mixer.desk().piece().stopTrying();
        }
    }

    void tryLevel(Send send, double decibels) {
        Send changed = send.withGainDb((float) Dial.fader("").limited(decibels));
        mixer.desk().piece().tryOut(new SetSend(strip, changed));
    }

    /** Takes the send before the fader, or after it. */
    void preFader(Send send, boolean preFader) {
        mixer.desk().piece().apply(new SetSend(strip, new Send(send.to(), send.gainDb(), preFader)));
    }

    void remove(TrackId to) {
        mixer.desk().piece().apply(new RemoveSend(strip, to));
    }
}
