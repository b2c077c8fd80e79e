package org.kerros.render;

import java.nio.file.Path;

/**
 * What was recorded.
 *
 * @param frames at the input's rate
 * @param position the frame of the piece that was heard when the first of them sounded; may be before 0
 */
public record Recorded(Path file, long frames, long position) {}
