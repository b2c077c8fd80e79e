package org.kerros.workstation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFolderTest {
    private static final Path HOME = Path.of("/home/ada");

    @Test
    void our_own_variable_comes_before_the_one_of_the_desktop_and_both_before_home() {
        assertThat(UserFolder.find(Map.of("KERROS_HOME", "/k", "XDG_DATA_HOME", "/x")::get, HOME))
                .isEqualTo(Path.of("/k"));
        assertThat(UserFolder.find(Map.of("XDG_DATA_HOME", "/x")::get, HOME)).isEqualTo(Path.of("/x/kerros"));
        assertThat(UserFolder.find(Map.of("XDG_DATA_HOME", "", "KERROS_HOME", "")::get, HOME))
                .isEqualTo(Path.of("/home/ada/.local/share/kerros"));
    }
}
