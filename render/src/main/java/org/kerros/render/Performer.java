package org.kerros.render;

import java.util.Arrays;

/**
 * Fills block after block with what is wished for, without clicks: it goes silent before it jumps, stops or changes its
 * way of playing, and comes up afterwards. Confined to the audio thread, where it neither allocates nor locks.
 */
final class Performer {
    private static final double LONGEST_WAIT_SECONDS = 0.5;

    private enum Way {
        SILENCE,
        PLAY,
        TAPE,
        SCRUB
    }

    private final Wishes wishes;
    private final ReadAhead readAhead;
    private final SmoothGain gain = new SmoothGain();
    private final Playhead playhead;
    private final TapeSpeed tape;
    private final Scrub scrub = new Scrub();
    private Way way = Way.SILENCE;
    private int play;
    private int waited;
    private boolean jumped;
    private long scrubbed;

    Performer(Wishes wishes, ReadAhead readAhead, float[] trackPeaks) {
        this.wishes = wishes;
        this.readAhead = readAhead;
        playhead = new Playhead(wishes.rendering(), gain, trackPeaks);
        tape = new TapeSpeed(playhead);
    }

    /** Makes ready for a rate, in silence. */
    void open(int rate) {
        gain.open(rate);
        scrub.open(rate);
        way = Way.SILENCE;
    }

    Mix mix() {
        return playhead.mix();
    }

    /** The frame of the piece that is filled in next. */
    long position() {
        long frame = way == Way.TAPE ? playhead.position() - tape.ahead() : playhead.position();
        return Math.max(0, Math.min(frame, Math.max(mix().frames(), 0)));
    }

    /** Whether there is nothing to do. */
    boolean isIdle() {
        return gain.isSilent() && wanted() == Way.SILENCE;
    }

    /** Whether the place was changed by something else than playing on, since this was last asked. */
    boolean takeJumped() {
        boolean answer = jumped;
        jumped = false;
        return answer;
    }

    /** Goes on in the mix that is wished for; where it has long sounds, once they have been read ahead. */
    void takeMix() {
        Rendering wanted = wishes.rendering();
        if (wanted != playhead.rendering() && !mustWait(wanted.mix())) {
            playhead.change(wanted);
        }
    }

    private boolean mustWait(Mix mix) {
        boolean waits = !mix.streamed().isEmpty()
                && Thread.currentThread() instanceof AudioThread
                && !readAhead.isReady()
                && waited < LONGEST_WAIT_SECONDS * mix.rate() / Player.BLOCK_FRAMES;
        waited = waits ? waited + 1 : 0;
        return waits;
    }

    void fill(float[][] block) {
        play = wishes.play();
        playhead.loop(wishes.loop());
        for (int done = 0; done < Player.BLOCK_FRAMES; ) {
            if (gain.isSilent() && !begin()) {
                Arrays.fill(block[0], done, Player.BLOCK_FRAMES, 0);
                Arrays.fill(block[1], done, Player.BLOCK_FRAMES, 0);
                return;
            }
            turn();
            int count = Math.min(Player.BLOCK_FRAMES - done, untilTurn());
            render(block, done, count);
            gain.apply(block, done, count);
            done += count;
            endIfOver();
        }
    }

    private Way wanted() {
        if (wishes.scrub() != Wishes.NOWHERE) {
            return Way.SCRUB;
        }
        if (!wishes.isPlaying()) {
            return Way.SILENCE;
        }
        return wishes.speed() == 1 ? Way.PLAY : Way.TAPE;
    }

    /** Out of silence, if anything is to be heard. */
    private boolean begin() {
        way = wanted();
        long place = wishes.takePlace();
        if (place != Wishes.NOWHERE) {
            playhead.goTo(place);
            jumped = true;
        }
        if (way == Way.SILENCE || mustWait(mix())) {
            return false;
        }
        tape.restart();
        scrub.begin(scrubbed());
        if (way == Way.PLAY && playhead.position() == 0) {
            // Before the beginning there is silence: what begins there is heard as it is.
            gain.jumpUp();
        } else {
            gain.rise();
        }
        return true;
    }

    private void turn() {
        boolean other = wanted() != way || (wishes.place() != Wishes.NOWHERE && way != Way.SCRUB);
        if (other || isEnding()) {
            gain.fall();
        } else if (gain.isFalling()) {
            gain.rise();
        }
    }

    private boolean isEnding() {
        return way == Way.PLAY && wishes.end() - playhead.position() <= gain.frames();
    }

    private int untilTurn() {
        if (gain.isFalling()) {
            return Math.max(1, gain.framesLeft());
        }
        long untilEnd = way == Way.PLAY ? wishes.end() - gain.frames() - playhead.position() : Wishes.NEVER;
        return (int) Math.max(1, Math.min(Player.BLOCK_FRAMES, untilEnd));
    }

    private void render(float[][] block, int at, int count) {
        switch (way) {
            case PLAY -> playhead.read(block, at, count);
            case TAPE -> tape.read(block, at, count, wishes.speed());
            case SCRUB -> scrub(block, at, count);
            case SILENCE -> throw new IllegalStateException("Silence is not rendered");
        }
    }

    private void scrub(float[][] block, int at, int count) {
        ScrubVoices voices = wishes.voices();
        if (voices != null) {
            scrub.read(voices, block, at, count, scrubbed());
        }
    }

    /** What is dragged over, or was last: it takes a moment to go silent. */
    private long scrubbed() {
        long frame = wishes.scrub();
        scrubbed = frame == Wishes.NOWHERE ? scrubbed : frame;
        return scrubbed;
    }

    private void endIfOver() {
        boolean ended = gain.isSilent() && isEnding();
        boolean atEnd = way != Way.SCRUB && playhead.isAtEnd() && position() >= mix().frames();
        if (ended || atEnd) {
            wishes.over(play);
            gain.jumpDown();
            way = Way.SILENCE;
        }
    }
}
