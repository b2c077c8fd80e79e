package org.kerros.render;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kerros.timeline.TrackId;
import org.kerros.timeline.TrackKind;
import org.kerros.timeline.work.Progress;

/** The files of all stems while they are written side by side, in one pass over the piece. */
final class StemFiles implements AutoCloseable {
    private final List<StemFile> files = new ArrayList<>();

    StemFiles(Mix mix, Bounce.Options options, Stems.By by, float factor, Stems.Naming naming) {
        List<Integer> parts = StemRendering.parts(mix, by == Stems.By.GROUP);
        boolean sameRate = options.rate() == 0 || options.rate() == mix.rate();
        StemRendering together = new StemRendering(mix, sameRate ? parts : List.of());
        Set<String> names = new HashSet<>();
        try {
            for (int part = 0; part < parts.size(); part++) {
                int number = mix.trackOf(parts.get(part));
                MixTrack described = mix.tracks().get(number);
                String name = Stems.safe(naming.name(number + 1, described));
                String only = names.add(name) ? name : Stems.numbered(number + 1, described);
                // Resampling reads far ahead, each stem by itself: then each needs a rendering of its own.
                MixSignal.Source source = sameRate ? source(together, part) : source(mix, parts.get(part));
                Signal signal = Bounce.signal(mix, new MixSignal(mix, Bounce.range(mix, options), source), options);
                files.add(new StemFile(described, signal.times(factor), path(options, only), options));
            }
        } catch (RuntimeException failed) {
            close();
            throw failed;
        }
    }

    /** Files of mixes that share out another. */
    StemFiles(Mix whole, List<Stems.Part> parts, Bounce.Options options, float factor) {
        try {
            for (Stems.Part part : parts) {
                String name = Stems.safe(part.name());
                Mix sum = part.mix().beforeMaster();
                Signal signal = Bounce.signal(sum, MixSignal.of(sum, Bounce.range(whole, options)), options);
                files.add(new StemFile(describe(part.name()), signal.times(factor), path(options, name), options));
            }
        } catch (RuntimeException failed) {
            close();
            throw failed;
        }
    }

    private static MixTrack describe(String name) {
        TrackId id = new TrackId(name.strip().replaceAll("\\s+", "-"));
        return new MixTrack(id, TrackKind.AUDIO, name, true, TrackId.MASTER);
    }

    private static MixSignal.Source source(StemRendering together, int stem) {
        return (block, count, position) -> together.read(stem, block, count, position);
    }

    private static MixSignal.Source source(Mix mix, int strip) {
        return source(new StemRendering(mix, List.of(strip)), 0);
    }

    private static Path path(Bounce.Options options, String name) {
        return options.file().resolve(name + "." + options.format().extension());
    }

    /** Writes all files but does not put them in their place yet; returns the residual in dBFS. */
    double write(Signal whole, Progress progress) {
        double[] error = new double[1];
        double[][] sum = new double[2][Signal.BLOCK_FRAMES];
        whole.forEachBlock((position, block, count) -> {
            progress.report((double) position / whole.frames(), "Writing " + files.size() + " stems");
            for (int channel = 0; channel < 2; channel++) {
                for (int i = 0; i < count; i++) {
                    sum[channel][i] = -block[channel][i];
                }
            }
            files.forEach(file -> file.read(position, count));
            files.parallelStream().forEach(file -> file.write(count));
            files.forEach(file -> file.addTo(sum, count));
            error[0] += power(sum[0], count) + power(sum[1], count);
        });
        return Math.max(Stems.EXACT_DB, 10 * Math.log10(error[0] / Math.max(1, 2 * whole.frames())));
    }

    private static double power(double[] samples, int count) {
        double power = 0;
        for (int i = 0; i < count; i++) {
            power += samples[i] * samples[i];
        }
        return power;
    }

    List<Stems.Stem> finish() {
        return files.parallelStream().map(StemFile::finish).toList();
    }

    @Override
    public void close() {
        files.forEach(StemFile::close);
    }
}
