package org.kerros.render.grains;

/** Draws the grains of a cloud, each by its cell and its number there, in any order. Confined to one thread. */
final class Scatter {
    private static final long OTHER = 0xDA942042E4DD58B5L;

    private final CloudPlan plan;
    private final Motion motion;
    private final Dice dice = new Dice();
    private final Dice more = new Dice();
    private final double[] dials = new double[Dial.COUNT];

    Scatter(CloudPlan plan) {
        this.plan = plan;
        this.motion = plan.motion;
    }

    /** How many grains a cell holds. */
    int grainsIn(long cell) {
        double asynchrony = asynchronyIn(cell);
        if (asynchrony <= 0.5) {
            return 1;
        }
        more.seed(OTHER ^ (plan.seed + Dice.APART * (cell + 1)));
        return Emission.grainsIn(asynchrony, more);
    }

    private double asynchronyIn(long cell) {
        if (!motion.moves(Dial.ASYNCHRONY)) {
            return motion.set(Dial.ASYNCHRONY);
        }
        motion.read(Math.max(0, plan.emission.frameAt((double) cell)), dials);
        return dial(Dial.ASYNCHRONY);
    }

    /**
     * When a grain begins; the rest of it is drawn by {@link #draw}, which must follow.
     *
     * @return its first frame, or −1 if the cloud ends before
     */
    long onset(long cell, int number) {
        dice.seed(plan.seed + Dice.APART * (cell + 1) + OTHER * number);
        double within = dice.next() * Math.min(1, 2 * asynchronyIn(cell));
        return plan.emission.frameAt(cell + within);
    }

    /** Draws the rest of a grain; false if it is left out. */
    boolean draw(long cell, int number, long onset, Voice voice) {
        motion.read(onset, dials);
        more.seed(~(plan.seed + Dice.APART * (cell + 1) + OTHER * number));
        voice.cell = cell;
        voice.number = number;
        voice.onset = onset;
        chooseSource(voice, more.next());
        boolean isLeftOut = more.next() < dial(Dial.INTERMITTENCY);
        int usualFrames = length(more.next());
        double semitones = dial(Dial.PITCH) + either(dice.next()) * dial(Dial.PITCH_SPREAD);
        voice.semitones = plan.scale.nearest(semitones);
        boolean reverse = dice.next() < dial(Dial.REVERSE_CHANCE);
        voice.pan = Math.max(-1, Math.min(1, dial(Dial.PAN) + either(dice.next()) * dial(Dial.PAN_SPREAD)));
        place(voice, usualFrames, reverse, dice.next());
        shape(voice);
        level(voice, usualFrames, more.next());
        filter(voice, more.next());
        return !isLeftOut;
    }

    private void chooseSource(Voice voice, double drawn) {
        voice.sourceIndex = plan.sources.length == 1 ? 0 : plan.source(drawn);
        voice.source = plan.sources[voice.sourceIndex];
    }

    private int length(double drawn) {
        double spread = dial(Dial.LENGTH_SPREAD);
        double usual = dial(Dial.GRAIN_LENGTH);
        return plan.clock.grainFrames(
                spread == 0 ? usual : Math.max(1, Math.min(1000, usual * (1 + either(drawn) * spread))));
    }

    /** The place goes round at the end of the range; a grain begins where all of it fits. */
    private void place(Voice voice, int usualFrames, boolean reverse, double drawn) {
        SourceSound source = voice.source;
        double ratio = plan.ratio(voice.semitones) * source.speed;
        voice.frames = (int) Math.max(2, Math.min(usualFrames, (source.length - 1) / ratio));
        double span = voice.frames * ratio;
        double head = source.head(dial(Dial.POSITION), motion.travelAt(voice.onset));
        double sprayed = head + either(drawn) * dial(Dial.SPRAY) * source.rate;
        double room = Math.max(1, source.length - span);
        double wrapped = sprayed % room;
        double position = source.start + (wrapped < 0 ? wrapped + room : wrapped);
        voice.position = reverse ? position + span : position;
        voice.ratio = reverse ? -ratio : ratio;
    }

    private void shape(Voice voice) {
        voice.window = plan.windows[(int) Math.rint(dial(Dial.WINDOW))];
        voice.skew = dial(Dial.WINDOW_SKEW);
    }

    /** Grains add like unrelated sounds: by the root of how many sound at once. */
    private void level(Voice voice, int usualFrames, double drawn) {
        double overlap = dial(Dial.DENSITY) * usualFrames / plan.clock.rate() * (1 - dial(Dial.INTERMITTENCY));
        double power = overlap * voice.window.meanPower(voice.skew);
        double gain = dial(Dial.GAIN) - drawn * dial(Dial.AMP_SPREAD);
        voice.level = plan.factor(gain) / Math.sqrt(Math.max(1, power));
        double angle = (voice.pan + 1) * StrictMath.PI / 4;
        // A stereo source keeps its level in the middle, a mono one its power.
        float balance = voice.source.stereo ? (float) StrictMath.sqrt(2) : 1;
        voice.left = (float) (voice.level * StrictMath.cos(angle)) * balance;
        voice.right = (float) (voice.level * StrictMath.sin(angle)) * balance;
    }

    private void filter(Voice voice, double drawn) {
        int kind = (int) Math.rint(dial(Dial.FILTER));
        if (kind > 0) {
            double hertz = dial(Dial.CUTOFF) * Powers.octaves(either(drawn) * dial(Dial.CUTOFF_SPREAD));
            voice.filter.prepare(GrainFilter.Kind.at(kind), hertz / plan.clock.rate(), dial(Dial.RESONANCE));
        } else {
            voice.filter.prepare(GrainFilter.Kind.OFF, 0, 0);
        }
    }

    private double dial(Dial dial) {
        return dials[dial.index()];
    }

    private static double either(double drawn) {
        return 2 * drawn - 1;
    }
}
