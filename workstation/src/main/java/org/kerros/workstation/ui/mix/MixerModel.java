package org.kerros.workstation.ui.mix;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Strip;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.TrackKind;
import org.kerros.timeline.edit.AddTrack;
import org.kerros.timeline.edit.Edit;
import org.kerros.timeline.edit.InvertTrack;
import org.kerros.timeline.edit.MuteTrack;
import org.kerros.timeline.edit.RenameTrack;
import org.kerros.timeline.edit.SetOutput;
import org.kerros.timeline.edit.SetTrackGain;
import org.kerros.timeline.edit.SetTrackPan;
import org.kerros.timeline.edit.SetTrackWidth;
import org.kerros.timeline.edit.SoloTrack;
import org.kerros.workstation.studio.Value;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.desk.Dial;
import org.kerros.workstation.ui.desk.Levels;
import org.kerros.workstation.ui.desk.Sound;
import org.kerros.workstation.ui.words.Texts;

/** What the mixer shows and does; knows no Swing. Confined to the event thread. */
public final class MixerModel {
    private static final double SAME = 1e-4;
    private static final double FULL_SCALE_DB = 0;

    private final Desk desk;
    private final Value<Optional<InsertPlace>> chosen = new Value<>(Optional.empty());
    private final Value<Boolean> narrow = new Value<>(false);
    private final Alarms clipped = new Alarms();
    private final Alarms broken = new Alarms();
    private final Map<TrackId, Long> bad = new HashMap<>();

    public MixerModel(Desk desk) {
        this.desk = desk;
        desk.piece().composition().watch(this::keepWhatIsThere);
    }

    private void keepWhatIsThere(Composition composition) {
        boolean gone = chosen.get()
                .filter(place -> strip(place.strip())
                        .flatMap(strip -> strip.insert(place.insert()))
                        .isEmpty())
                .isPresent();
        if (gone) {
            chosen.set(Optional.empty());
        }
    }

    Desk desk() {
        return desk;
    }

    Composition composition() {
        return desk.piece().composition().get();
    }

    /** The strips from left to right: tracks as they stand from the top, the master last. */
    List<TrackId> strips() {
        return Stream.concat(composition().tracks().stream().map(Track::id), Stream.of(TrackId.MASTER))
                .toList();
    }

    Optional<Strip> strip(TrackId track) {
        return track.isMaster()
                ? Optional.of(composition().master())
                : composition().track(track).map(Track::strip);
    }

    /** The effect that is being set, if one is. */
    public Value<Optional<InsertPlace>> chosen() {
        return chosen;
    }

    /** Whether strips show only fader, meter and switches. */
    Value<Boolean> narrow() {
        return narrow;
    }

    /** Strips that were louder than full scale. */
    Alarms clipped() {
        return clipped;
    }

    /** Strips on which something was no sound and became silence. */
    Alarms broken() {
        return broken;
    }

    /** Lights the warnings of strips that were louder than full scale, or on which something was no sound. */
    void follow(Levels levels) {
        for (TrackId id : strips()) {
            Sound.Loudness now = levels.of(id);
            if (Math.max(now.left(), now.right()) > FULL_SCALE_DB) {
                clipped.light(id);
            }
        }
        composition().tracks().forEach(track -> watchForBadSound(track.id()));
    }

    // The count begins anew with every edit: only its growth is news.
    private void watchForBadSound(TrackId id) {
        long count = desk.sound().badSamples(id);
        if (count > bad.getOrDefault(id, 0L)) {
            broken.light(id);
        }
        bad.put(id, count);
    }

    /** The chain of effects of a strip. */
    Chain chain(TrackId track) {
        return new Chain(this, track);
    }

    /** What a strip sends, and where. */
    Sends sends(TrackId track) {
        return new Sends(this, track);
    }

    void gain(TrackId track, double decibels) {
        double limited = Dial.fader("").limited(decibels);
        set(track, Strip::gainDb, limited, new SetTrackGain(track, (float) limited));
    }

    /** Lets a fader be heard where it is being pulled to, before it is let go. */
    void tryGain(TrackId track, double decibels) {
        desk.piece().tryOut(new SetTrackGain(track, (float) Dial.fader("").limited(decibels)));
    }

    void pan(TrackId track, double pan) {
        double limited = Dial.pan().limited(pan);
        set(track, Strip::pan, limited, new SetTrackPan(track, (float) limited));
    }

    void tryPan(TrackId track, double pan) {
        desk.piece().tryOut(new SetTrackPan(track, (float) Dial.pan().limited(pan)));
    }

    void width(TrackId track, double width) {
        double limited = Dial.width().limited(width);
        set(track, Strip::width, limited, new SetTrackWidth(track, (float) limited));
    }

    void tryWidth(TrackId track, double width) {
        desk.piece().tryOut(new SetTrackWidth(track, (float) Dial.width().limited(width)));
    }

    private void set(TrackId track, ToDoubleFunction<Strip> now, double wanted, Edit edit) {
        if (strip(track)
                .filter(strip -> Math.abs(now.applyAsDouble(strip) - wanted) > SAME)
                .isPresent()) {
            desk.piece().apply(edit);
        } else {
            desk.piece().stopTrying();
        }
    }

    void invert(TrackId track, boolean inverted) {
        desk.piece().apply(new InvertTrack(track, inverted));
    }

    void mute(TrackId track, boolean mute) {
        desk.piece().apply(new MuteTrack(track, mute));
    }

    void solo(TrackId track, boolean solo) {
        desk.piece().apply(new SoloTrack(track, solo));
    }

    void rename(TrackId track, String name) {
        composition()
                .track(track)
                .filter(found -> !name.isBlank() && !found.name().equals(name.strip()))
                .ifPresent(found -> desk.piece().apply(new RenameTrack(track, name.strip())));
    }

    /** Where a track can sound through: the master, and every group that does not sound through it. */
    public List<TrackId> outputs(TrackId track) {
        return Stream.concat(
                        Stream.of(TrackId.MASTER),
                        composition().tracks().stream()
                                .filter(found -> found.kind() == TrackKind.GROUP)
                                .map(Track::id)
                                .filter(group -> fits(new SetOutput(track, group))))
                .toList();
    }

    boolean fits(Edit edit) {
        try {
            edit.applyTo(composition());
            return true;
        } catch (IllegalArgumentException circle) {
            return false;
        }
    }

    /** Lets a track sound through a group or the master. */
    public void output(TrackId track, TrackId output) {
        if (composition()
                .track(track)
                .filter(found -> !found.output().equals(output))
                .isPresent()) {
            desk.piece().apply(new SetOutput(track, output));
        }
    }

    /** Adds a track, group or return behind all others and selects it. */
    TrackId add(TrackKind kind) {
        long alike = composition().tracks().stream()
                .filter(track -> track.kind() == kind)
                .count();
        TrackId id = new TrackId(desk.piece().newId("t"));
        String name = Texts.of("mix.new." + kind, alike + 1);
        desk.piece().apply(new AddTrack(composition().tracks().size(), Track.of(kind, id, name)));
        desk.selection().track().set(Optional.of(id));
        return id;
    }

    /** What a track, or the master, is called. */
    public String nameOf(TrackId track) {
        return track.isMaster()
                ? Texts.of("mix.master")
                : composition().track(track).map(Track::name).orElse(track.value());
    }
}
