package org.colophon.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("process")
class PostgresServerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Path folder = Path.of("");

    @BeforeEach
    void make_a_folder() throws IOException {
        folder = Playground.newFolder();
    }

    @AfterEach
    void remove_the_folder() throws IOException {
        Leftovers.clear(folder.resolve("postgres").resolve("cluster"));
        OwnFolder.delete(folder);
    }

    @Test
    void finds_everything_at_the_second_start() throws Exception {
        try (PostgresServer first = Playground.start(folder)) {
            Playground.note(first.database(), "kept");
        }
        assertThat(Playground.lockFile(folder)).doesNotExist();
        try (PostgresServer second = Playground.start(folder)) {
            assertThat(Playground.note(second.database())).isEqualTo("kept");
        }
    }

    @Test
    void comes_back_by_itself_when_it_is_killed() throws Exception {
        try (PostgresServer server = Playground.start(folder)) {
            Playground.note(server.database(), "kept");
            long killed = server.pid();
            Signals.KILL.send(killed);
            assertThat(Waiting.until(() -> answersAgain(server, killed), PATIENCE))
                    .isTrue();
            assertThat(Playground.note(server.database())).isEqualTo("kept");
        }
        assertThat(Playground.lockFile(folder)).doesNotExist();
    }

    private static boolean answersAgain(PostgresServer server, long killed) {
        try {
            return server.pid() != killed && !Playground.note(server.database()).isEmpty();
        } catch (SQLException notYet) {
            return false;
        }
    }

    @Test
    void takes_over_from_a_process_that_was_killed() throws Exception {
        AnotherProcess other = AnotherProcess.on(folder);
        long orphan = Playground.serverPid(folder);
        other.kill();
        assertThat(Files.exists(Path.of("/proc/" + orphan + "/cwd")))
                .as("the orphan lives on")
                .isTrue();
        try (PostgresServer server = Playground.start(folder)) {
            assertThat(Playground.note(server.database())).isEqualTo("kept");
            assertThat(server.pid()).isNotEqualTo(orphan);
        }
    }

    @Test
    void starts_after_both_processes_were_killed() throws Exception {
        AnotherProcess other = AnotherProcess.on(folder);
        long orphan = Playground.serverPid(folder);
        other.kill();
        Signals.KILL.send(orphan);
        try (PostgresServer server = Playground.start(folder)) {
            assertThat(Playground.note(server.database())).isEqualTo("kept");
        }
    }

    @Test
    void starts_with_an_empty_lock_file() throws Exception {
        try (PostgresServer first = Playground.start(folder)) {
            Playground.note(first.database(), "kept");
        }
        Files.writeString(Playground.lockFile(folder), "");
        try (PostgresServer second = Playground.start(folder)) {
            assertThat(Playground.note(second.database())).isEqualTo("kept");
        }
    }

    @Test
    void starts_with_a_lock_file_that_names_an_unrelated_process() throws Exception {
        Playground.start(folder).close();
        Files.writeString(Playground.lockFile(folder), ProcessHandle.current().pid() + "\n");
        assertThatCode(() -> Playground.start(folder).close()).doesNotThrowAnyException();
    }

    @Test
    void runs_beneath_a_folder_that_is_closed_to_others() throws Exception {
        Path closed = OwnFolder.create(folder.resolve("closed"));
        try (PostgresServer server = PostgresServer.start(closed)) {
            assertThat(Playground.ask(server.database(), "select current_user")).isEqualTo("colophon_app");
        }
    }

    @Test
    void begins_anew_when_the_first_start_was_broken_off() throws Exception {
        Path unfinished = folder.resolve("postgres").resolve("cluster.creating");
        Files.createDirectories(unfinished);
        Files.writeString(unfinished.resolve("PG_VERSION"), "18");
        assertThatCode(() -> Playground.start(folder).close()).doesNotThrowAnyException();
    }

    @Test
    void keeps_to_what_is_demanded_of_every_server() throws Exception {
        try (PostgresServer server = Playground.start(folder);
                Connection connection =
                        Playground.connect(server.database(), server.database().application())) {
            assertThatCode(() -> Demands.of(connection)).doesNotThrowAnyException();
            assertThat(Playground.ask(server.database(), "show listen_addresses"))
                    .isEqualTo("127.0.0.1");
        }
    }

    @Test
    void lets_nobody_in_without_the_right_password() throws Exception {
        try (PostgresServer server = Playground.start(folder)) {
            for (String role : new String[] {"colophon_root", "colophon_owner", "colophon_app", "postgres"}) {
                for (String password : new String[] {"", "postgres", role}) {
                    assertThatThrownBy(() -> Playground.connect(server.database(), new Login(role, password)))
                            .isInstanceOf(SQLException.class)
                            .hasMessageContaining("password");
                }
            }
        }
    }

    @Test
    void gives_the_application_no_more_than_the_migrations_grant() throws Exception {
        try (PostgresServer server = Playground.start(folder)) {
            Database database = server.database();
            for (String forbidden : new String[] {
                "create table own (id int)",
                "create temporary table own (id int)",
                "create schema own",
                "create database own",
                "set role colophon_owner",
                "select pg_read_file('postgresql.conf')"
            }) {
                assertThatThrownBy(() -> Playground.execute(database, database.application(), forbidden))
                        .as(forbidden)
                        .hasMessageContaining("permission denied");
            }
        }
    }
}
