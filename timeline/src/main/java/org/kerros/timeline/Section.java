package org.kerros.timeline;

/** A named stretch of the piece: birth, life, disintegration. */
public record Section(SectionId id, String name, FrameRange range) {}
