package org.kerros.workstation.ui.arrange;

import org.kerros.timeline.AutomationTarget;
import org.kerros.timeline.TrackId;

/** One point of automation: on which strip, of what, counted from 0. */
public record PointPlace(TrackId strip, AutomationTarget target, int index) {}
