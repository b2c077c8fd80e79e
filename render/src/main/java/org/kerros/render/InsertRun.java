package org.kerros.render;

/** An effect of a strip at work: its unit, and the way from off to on and back without a click. */
final class InsertRun {
    /** How far switching gets in a chunk: there in about 10 ms. */
    private static final float STEP = 0.5f;

    private final EffectUnit unit;
    private final Controls controls;
    private final Delay leftDelay;
    private final Delay rightDelay;
    private final float[] dryLeft = new float[Scratch.FRAMES];
    private final float[] dryRight = new float[Scratch.FRAMES];
    private final float[] ramp = new float[Scratch.FRAMES];
    private float wet;

    InsertRun(InsertMix mix) {
        this.unit = mix.unit();
        this.controls = new Controls(mix);
        this.leftDelay = new Delay(mix.latencyFrames());
        this.rightDelay = new Delay(mix.latencyFrames());
        this.wet = mix.isOn() ? 1 : 0;
    }

    /** Works on a chunk in place; its first frame is a given one of the composition. */
    void process(InsertMix mix, float[] left, float[] right, long frame) {
        float target = mix.isOn() ? 1 : 0;
        boolean switching = wet != target;
        if (wet == 0 && !switching) {
            leftDelay.process(left);
            rightDelay.process(right);
            return;
        }
        if (switching || leftDelay.frames() > 0) {
            keepDry(left, right);
        }
        controls.process(unit, mix, left, right, frame);
        if (switching) {
            blend(left, right, target);
        }
    }

    private void keepDry(float[] left, float[] right) {
        System.arraycopy(left, 0, dryLeft, 0, Scratch.FRAMES);
        System.arraycopy(right, 0, dryRight, 0, Scratch.FRAMES);
        leftDelay.process(dryLeft);
        rightDelay.process(dryRight);
    }

    private void blend(float[] left, float[] right, float target) {
        float next = target > wet ? wet + STEP : wet - STEP;
        for (int i = 0; i < Scratch.FRAMES; i++) {
            ramp[i] = wet + (next - wet) * i / Scratch.FRAMES;
            left[i] = dryLeft[i] + (left[i] - dryLeft[i]) * ramp[i];
            right[i] = dryRight[i] + (right[i] - dryRight[i]) * ramp[i];
        }
        wet = next;
        if (wet == 0) {
            unit.reset();
        }
    }

    /** How many frames it goes on sounding by itself. */
    long tailFrames() {
        return wet == 0 ? 0 : unit.tailFrames(controls.values());
    }

    /** Forgets what it has heard. */
    void reset(InsertMix mix) {
        unit.reset();
        controls.reset();
        leftDelay.reset();
        rightDelay.reset();
        wet = mix.isOn() ? 1 : 0;
    }
}
