package org.kerros.render;

/**
 * Something a mix cannot play as it stands: a clip's sound is missing, or part of it is not a number; an effect is not
 * known. Silence is heard in place of a sound; an effect lets sound pass.
 *
 * @param what for a person: "clip c12 has 3 samples that are not numbers"
 */
public record Flaw(String what) {}
