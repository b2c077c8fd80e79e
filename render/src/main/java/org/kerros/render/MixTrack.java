package org.kerros.render;

import org.kerros.timeline.TrackId;
import org.kerros.timeline.TrackKind;

/**
 * A track as it stands in a mix.
 *
 * @param heard whether it sounds: neither it nor its group is muted, and solos let it through
 * @param output where its sound goes: a group, or the master
 */
public record MixTrack(TrackId id, TrackKind kind, String name, boolean heard, TrackId output) {}
