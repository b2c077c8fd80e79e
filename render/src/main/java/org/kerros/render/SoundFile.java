package org.kerros.render;

import java.nio.file.Path;
import org.kerros.library.MediaFormat;
import org.kerros.library.MediaHash;

/**
 * Where the sound of a clip lies: a WAV file that never changes.
 *
 * @param media its name for ever, by which what is made of it is known again
 * @param cacheFolder where a copy at another rate may be kept; may vanish at any time
 */
public record SoundFile(Path wav, MediaHash media, MediaFormat format, Path cacheFolder) {}
