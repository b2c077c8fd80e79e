package org.kerros.workstation.cli;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where Kerros keeps what belongs to no project: added checkpoints, settings of the window. */
public final class UserFolder {
    private UserFolder() {}

    /** As the environment of this process says. */
    public static Path ofThisUser() {
        return find(System::getenv, Path.of(System.getProperty("user.home", ".")));
    }

    /** {@code KERROS_HOME} if set, else {@code kerros} in {@code XDG_DATA_HOME}, else in {@code ~/.local/share}. */
    static Path find(UnaryOperator<@Nullable String> environment, Path home) {
        String own = environment.apply("KERROS_HOME");
        if (own != null && !own.isEmpty()) {
            return Path.of(own);
        }
        String data = environment.apply("XDG_DATA_HOME");
        Path folder = data == null || data.isEmpty() ? home.resolve(".local").resolve("share") : Path.of(data);
        return folder.resolve("kerros");
    }
}
