package org.kerros.timeline.edit;

import org.kerros.timeline.Composition;

/**
 * A named change from one composition to the next. An edit carries every id it brings, so applying it again to the
 * same composition gives the same result.
 */
public sealed interface Edit
        permits AddInsert,
                AddMarker,
                AddPlacement,
                AddSection,
                AddTrack,
                Automate,
                ChangeMarker,
                ChangeSection,
                CrossfadePlacements,
                InvertTrack,
                MoveInsert,
                MovePlacement,
                MoveTrack,
                MuteTrack,
                RemoveInsert,
                RemoveMarker,
                RemovePlacement,
                RemoveSection,
                RemoveSend,
                RemoveTrack,
                RenameTrack,
                ReplaceClip,
                SetFades,
                SetInsert,
                SetLength,
                SetOutput,
                SetPlacementGain,
                SetSend,
                SetTempo,
                SetTrackGain,
                SetTrackPan,
                SetTrackWidth,
                SoloTrack,
                SplitPlacement,
                SwitchInsert,
                Together,
                TreatPlacement,
                TrimPlacement {
    /** The words after "Undo" in the menu. */
    String label();

    /**
     * The composition after this edit.
     *
     * @throws IllegalArgumentException if the edit names something the composition does not have
     */
    Composition applyTo(Composition before);
}
