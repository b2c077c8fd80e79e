package org.kerros.timeline.edit;

import org.kerros.timeline.Composition;

/**
 * A named change from one composition to the next. An edit carries every id it brings, so applying it again to the
 * same composition gives the same result.
 */
public sealed interface Edit
        permits AddMarker,
                AddPlacement,
                AddSection,
                AddTrack,
                AutomateGain,
                AutomatePan,
                ChangeMarker,
                ChangeSection,
                MovePlacement,
                MoveTrack,
                MuteTrack,
                RemoveMarker,
                RemovePlacement,
                RemoveSection,
                RemoveTrack,
                RenameTrack,
                ReplaceClip,
                SetFades,
                SetLength,
                SetPlacementGain,
                SetTempo,
                SetTrackGain,
                SetTrackPan,
                SoloTrack,
                SplitPlacement,
                Together,
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
