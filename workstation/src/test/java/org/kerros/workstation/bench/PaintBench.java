package org.kerros.workstation.bench;

import java.awt.image.BufferedImage;
import java.util.concurrent.TimeUnit;
import org.kerros.workstation.ui.arrange.OffscreenLanes;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a frame of the arrange view takes at 1920×1080 while it is scrolled, and while it is zoomed. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class PaintBench {
    /** Tracks and placements on each: the demo's size, and a large piece. */
    @Param({"8x8", "40x10"})
    public String size;

    private OffscreenLanes lanes;

    @Setup
    public void open() {
        String[] parts = size.split("x");
        lanes = new OffscreenLanes(1920, 1080, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    @Benchmark
    public BufferedImage scrolling() {
        return lanes.scrolled(7);
    }

    @Benchmark
    public BufferedImage zooming() {
        return lanes.zoomed();
    }
}
