package org.kerros.render;

import org.kerros.timeline.TrackId;

/**
 * A track as it stands in a mix.
 *
 * @param heard whether it sounds: not muted, and soloed if any track is
 */
public record MixTrack(TrackId id, String name, boolean heard) {}
