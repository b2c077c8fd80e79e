package org.kerros.projects.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kerros.library.MediaHash;

/**
 * The sound that was written from the piece.
 *
 * @param mix null where none was bounced
 * @param stems in the order of their tracks
 * @param residualDb what is left when the mix is taken from the sum of the stems, in dBFS; −∞ for nothing, null where
 *     it was not measured
 */
public record ReportExports(
        @Nullable SoundFile mix,
        List<SoundFile> stems,
        @Nullable Double residualDb) {
    /** Nothing was written. */
    public static final ReportExports NONE = new ReportExports(null, List.of(), null);

    public ReportExports {
        stems = List.copyOf(stems);
    }

    /**
     * A file of sound. What could not be measured, such as the loudness of silence, is null.
     *
     * @param file its name, without folder
     * @param track the name of the track it holds; the whole piece where empty
     * @param integrated loudness in LUFS (ITU-R BS.1770-4)
     * @param truePeak in dBTP
     * @param range loudness range in LU (EBU Tech 3342)
     */
    public record SoundFile(
            String file,
            String track,
            long frames,
            int rate,
            @Nullable Double integrated,
            @Nullable Double truePeak,
            @Nullable Double range,
            MediaHash sha256) {
        public double seconds() {
            return (double) frames / rate;
        }
    }
}
