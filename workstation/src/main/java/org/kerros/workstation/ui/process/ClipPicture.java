package org.kerros.workstation.ui.process;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Optional;
import javax.accessibility.AccessibleRole;
import org.kerros.render.spectral.Spectrogram;
import org.kerros.timeline.ClipId;
import org.kerros.workstation.ui.desk.ClipFace;
import org.kerros.workstation.ui.desk.Shape;
import org.kerros.workstation.ui.look.Painted;
import org.kerros.workstation.ui.look.Palette;
import org.kerros.workstation.ui.process.Regions.Region;
import org.kerros.workstation.ui.words.Texts;

/**
 * The clip that is worked on: its waveform with the cuts or the place a kick begins, or its spectrogram with what is
 * painted on it.
 */
final class ClipPicture extends Painted {
    private static final long serialVersionUID = 1L;
    private static final int COLUMNS = 900;
    private static final int BANDS = 180;

    private final transient ProcessModel model;
    private transient Optional<ClipId> asked = Optional.empty();
    private transient Optional<Spectrogram> spectrogram = Optional.empty();
    private transient Optional<BufferedImage> image = Optional.empty();
    private transient Optional<Region> painting = Optional.empty();

    ClipPicture(ProcessModel model) {
        super(AccessibleRole.CANVAS);
        this.model = model;
        setName("process.picture");
        getAccessibleContext().setAccessibleName(Texts.of("process.picture"));
        model.source().watch(ignored -> refresh());
        model.way().watch(ignored -> refresh());
        model.changes().watch(ignored -> repaint());
        model.cuts().frames().watch(ignored -> repaint());
        model.desk().shapes().ready().watch(ignored -> repaint());
        PictureMouse mouse = new PictureMouse(this, model);
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
    }

    private void refresh() {
        Optional<ClipId> wanted =
                model.way().get().paints() ? model.source().get().map(ClipFace::id) : Optional.empty();
        if (!wanted.equals(asked)) {
            asked = wanted;
            spectrogram = Optional.empty();
            image = Optional.empty();
            wanted.ifPresent(clip ->
                    model.desk().workshop().shaping().spectrogram(clip, COLUMNS, BANDS, found -> take(clip, found)));
        }
        String tip = model.way().get().paints()
                ? "process.paint.tip"
                : model.way().get().name().equals(Way.KICK) ? "process.kick.tip" : "process.picture";
        setToolTipText(Texts.of(tip));
        repaint();
    }

    private void take(ClipId clip, Spectrogram found) {
        if (asked.equals(Optional.of(clip))) {
            spectrogram = Optional.of(found);
            image = Optional.of(SpectrogramImage.of(found));
            getAccessibleContext().setAccessibleDescription(Texts.of("process.paint.tip"));
            repaint();
        }
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (spectrogram != null) {
            image = spectrogram.map(SpectrogramImage::of);
        }
    }

    /** Shows a region that is being painted. */
    void paintingNow(Optional<Region> region) {
        painting = region;
        repaint();
    }

    boolean hasSpectrogram() {
        return spectrogram.isPresent();
    }

    private double length() {
        return model.source().get().map(face -> face.format().seconds()).orElse(1.0);
    }

    double secondsAt(int x) {
        return Math.max(0, Math.min(1, (double) x / Math.max(1, getWidth()))) * length();
    }

    private int x(double seconds) {
        return (int) Math.round(seconds / Math.max(1e-6, length()) * getWidth());
    }

    double hertzAt(int y) {
        return spectrogram
                .map(found -> {
                    double share = 1 - Math.max(0, Math.min(1, (double) y / Math.max(1, getHeight())));
                    double low = found.hertzAt(0);
                    return low * Math.pow(found.hertzAt(found.bands() - 1) / low, share);
                })
                .orElse(0.0);
    }

    private int y(Spectrogram found, double hertz) {
        return (int) Math.round((1 - found.bandOf(hertz) / (found.bands() - 1)) * getHeight());
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setColor(Palette.of("lane"));
        g.fillRect(0, 0, getWidth(), getHeight());
        if (model.way().get().paints()) {
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            image.ifPresent(found -> g.drawImage(found, 0, 0, getWidth(), getHeight(), null));
            spectrogram.ifPresent(found -> regions(g, found));
        } else {
            model.source()
                    .get()
                    .ifPresent(face -> model.desk().shapes().of(face.id()).ifPresent(shape -> wave(g, face, shape)));
            marks(g);
        }
        g.setColor(Palette.of("gridStrong"));
        g.drawRect(0, 0, getWidth() - 1, getHeight() - 1);
        g.dispose();
    }

    private void regions(Graphics2D g, Spectrogram found) {
        Regions regions = Regions.read(model.value(Way.REGIONS));
        regions.all().forEach(region -> region(g, found, region));
        painting.ifPresent(region -> region(g, found, region));
    }

    private void region(Graphics2D g, Spectrogram found, Region region) {
        int left = x(region.from());
        int top = y(found, region.high());
        int wide = Math.max(2, x(region.to()) - left);
        int tall = Math.max(2, y(found, region.low()) - top);
        g.setColor(Palette.seeThrough(Palette.of("text"), 60));
        g.fillRect(left, top, wide, tall);
        g.setColor(Palette.of("text"));
        g.drawRect(left, top, wide, tall);
    }

    private void wave(Graphics2D g, ClipFace face, Shape shape) {
        int width = Math.max(1, getWidth());
        float[] min = new float[width];
        float[] max = new float[width];
        float[] rms = new float[width];
        shape.read(0, face.format().seconds() * shape.rate() / width, min, max, rms);
        int middle = getHeight() / 2;
        for (int x = 0; x < width; x++) {
            g.setColor(Palette.mix(Palette.of("lane"), Palette.origin(face.origin()), 0.6));
            g.drawLine(x, middle - Math.round(max[x] * middle), x, middle - Math.round(min[x] * middle));
            g.setColor(Palette.origin(face.origin()));
            int half = Math.round(rms[x] * middle);
            g.drawLine(x, middle - half, x, middle + half);
        }
    }

    private void marks(Graphics2D g) {
        int rate = model.source().get().map(face -> face.format().rate()).orElse(1);
        g.setColor(Palette.of("warning"));
        model.cuts().frames().get().forEach(frame -> g.fillRect(x((double) frame / rate), 0, 1, getHeight()));
        if (model.way().get().name().equals(Way.KICK)) {
            g.setColor(Palette.of("accent"));
            g.fillRect(x(Double.parseDouble(model.value("offset"))) - 1, 0, 2, getHeight());
        }
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(360, 140);
    }
}
