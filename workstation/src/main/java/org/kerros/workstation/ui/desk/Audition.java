package org.kerros.workstation.ui.desk;

import java.util.Optional;
import java.util.function.Supplier;
import org.kerros.library.Clip;
import org.kerros.render.Meters;
import org.kerros.render.Mix;
import org.kerros.render.Player;
import org.kerros.workstation.studio.Studio;

/** Plays single clips, on a player of its own so that the piece keeps its place. Confined to the event thread. */
public final class Audition implements AutoCloseable {
    private final Studio studio;
    private final Supplier<Player> players;
    private Player player;
    private double speed = 1;
    private int wanted;

    public Audition(Studio studio, Supplier<Player> players) {
        this.studio = studio;
        this.players = players;
        this.player = players.get();
    }

    /** Plays a clip from its start; notes are silent until a voice has played them. */
    void play(Clip clip) {
        stop();
        int mine = ++wanted;
        if (clip.format().isAudio() && studio.media().has(clip.media())) {
            studio.jobs()
                    .start(
                            "Listen to " + clip.name(),
                            progress -> studio.mixOf(clip, progress),
                            mix -> begin(mix, mine));
        }
    }

    // Whoever has gone on to another clip meanwhile does not want to hear this one.
    private void begin(Mix mix, int mine) {
        if (mine == wanted) {
            player.show(mix);
            player.seek(0);
            player.play();
        }
    }

    void speed(double times) {
        speed = times;
        player.speed(times);
    }

    double speed() {
        return speed;
    }

    void stop() {
        wanted++;
        player.stop();
    }

    Meters meters() {
        return player.meters();
    }

    Optional<String> problem() {
        return player.problem();
    }

    /** Begins anew with another device. */
    void forget() {
        player.close();
        player = players.get();
        player.speed(speed);
    }

    @Override
    public void close() {
        player.close();
    }
}
