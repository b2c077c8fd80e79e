package org.kerros.workstation.ui.mix;

import org.kerros.timeline.InsertId;
import org.kerros.timeline.TrackId;

/** An effect, and the strip it stands in. */
public record InsertPlace(TrackId strip, InsertId insert) {}
