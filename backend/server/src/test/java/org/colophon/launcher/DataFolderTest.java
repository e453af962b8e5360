package org.colophon.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path parent = Path.of("");

    @Test
    void is_made_with_its_parents() throws Exception {
        Path wanted = parent.resolve("a").resolve("b");
        try (DataFolder folder = DataFolder.take(wanted, Kind.REGISTER)) {
            assertThat(folder.path()).isEqualTo(wanted.toRealPath()).isDirectory();
        }
    }

    @Test
    void may_be_taken_again_when_it_was_given_back() throws Exception {
        DataFolder.take(parent, Kind.DEMO).close();
        DataFolder.take(parent, Kind.DEMO).close();
    }

    @Test
    void is_taken_only_once() throws Exception {
        try (DataFolder folder = DataFolder.take(parent, Kind.REGISTER)) {
            assertThatThrownBy(() -> DataFolder.take(folder.path(), Kind.REGISTER))
                    .isInstanceOf(LaunchRefused.class)
                    .hasMessageContaining(
                            "in use by process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void stays_taken_though_nobody_remembers_having_taken_it() {
        DataFolder.take(parent, Kind.REGISTER);
        System.gc();
        assertThatThrownBy(() -> DataFolder.take(parent, Kind.REGISTER)).isInstanceOf(LaunchRefused.class);
    }

    @Test
    @Tag("process")
    void is_refused_while_another_process_holds_it() throws Exception {
        Path folder = Playground.newFolder();
        try (AnotherProcess other = AnotherProcess.on(folder)) {
            assertThatThrownBy(() -> DataFolder.take(folder, Kind.REGISTER))
                    .isInstanceOf(LaunchRefused.class)
                    .hasMessageContaining("in use by process " + other.pid());
        }
        DataFolder.take(folder, Kind.REGISTER).close();
        OwnFolder.delete(folder);
    }

    @Test
    void never_turns_a_demonstration_into_a_register() throws Exception {
        DataFolder.take(parent, Kind.DEMO).close();
        assertThatThrownBy(() -> DataFolder.take(parent, Kind.REGISTER))
                .hasMessageContaining("holds a demonstration and this start is a register's");
    }

    @Test
    void never_turns_a_register_into_a_demonstration() throws Exception {
        DataFolder.take(parent, Kind.REGISTER).close();
        assertThatThrownBy(() -> DataFolder.take(parent, Kind.DEMO))
                .hasMessageContaining("holds a register and this start is a demonstration's");
    }

    @Test
    void is_refused_with_a_mark_from_elsewhere() throws Exception {
        Files.writeString(parent.resolve("colophon.kind"), "museum");
        assertThatThrownBy(() -> DataFolder.take(parent, Kind.REGISTER)).hasMessageContaining("\"museum\"");
    }
}
