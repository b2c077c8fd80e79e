package org.kerros.workstation.ui;

import java.nio.file.Path;
import org.kerros.generators.Checkpoints;
import org.kerros.workstation.ui.desk.Remembered;

/**
 * Where the window keeps what belongs to no piece: models that were added, the demo, sizes of panes.
 *
 * @param folder as {@code KERROS_HOME} says, or the user's data folder
 */
record Home(Path folder) {
    Checkpoints models() {
        return new Checkpoints(folder.resolve("models"));
    }

    Remembered remembered() {
        return new Remembered(folder.resolve("window.properties"));
    }

    Path demo() {
        return folder.resolve("demo");
    }

    /** Where new pieces go unless told otherwise. */
    Path pieces() {
        return Path.of(System.getProperty("user.home", ".")).resolve("Kerros");
    }
}
