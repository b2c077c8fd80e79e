package org.kerros.render;

import org.kerros.timeline.ClipId;

/**
 * Something a mix cannot play as it stands: the clip's sound is missing, or part of it is not a number. Silence is heard
 * in its place.
 *
 * @param what for a person: "clip c12 has 3 samples that are not numbers"
 */
public record Flaw(ClipId clip, String what) {}
