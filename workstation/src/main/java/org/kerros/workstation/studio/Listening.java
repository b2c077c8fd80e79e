package org.kerros.workstation.studio;

import org.kerros.render.Mix;
import org.kerros.render.Player;
import org.kerros.timeline.Composition;
import org.kerros.timeline.work.Progress;

/**
 * Keeps what is heard the same as what is seen: builds a new mix after every edit and hands it to the player. While one
 * is being built, further edits wait, and only the last of them is built next. Confined to the editing thread.
 */
final class Listening implements AutoCloseable {
    private final Studio studio;
    private final Player player;
    private final Subscription edits;
    private Composition wanted;
    private boolean building;
    private boolean outdated;

    Listening(Studio studio, Player player) {
        this.studio = studio;
        this.player = player;
        wanted = studio.composition();
        edits = studio.watchComposition(this::follow);
    }

    Player player() {
        return player;
    }

    /** Lets a composition be heard in place of the one that is kept, until the next edit. */
    void hear(Composition composition) {
        if (!composition.equals(wanted)) {
            follow(composition);
        }
    }

    private void follow(Composition composition) {
        wanted = composition;
        if (building) {
            outdated = true;
            return;
        }
        building = true;
        outdated = false;
        studio.sources().know(composition);
        studio.jobs()
                .prepare(
                        "Prepare the mix",
                        () -> studio.sources().mixes().build(composition, Progress.none()),
                        this::show);
    }

    private void show(Mix mix) {
        player.show(mix);
        building = false;
        if (outdated) {
            follow(wanted);
        }
    }

    @Override
    public void close() {
        edits.close();
        player.close();
    }
}
