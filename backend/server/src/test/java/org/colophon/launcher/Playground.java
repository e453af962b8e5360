package org.colophon.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Data folders for durable servers of the tests, which share their unpacked programs with the other tests' server. */
final class Playground {

    private static final Path FOLDER = Path.of("target", "postgres").toAbsolutePath();

    private Playground() {}

    static Path newFolder() throws IOException {
        OwnFolder.createPassable(FOLDER);
        Path folder = FOLDER.resolve("launcher-" + System.nanoTime());
        return OwnFolder.createPassable(folder);
    }

    static PostgresServer start(Path folder) {
        return PostgresServer.start(folder, FOLDER.resolve("programs"), Durability.DURABLE);
    }

    static Path lockFile(Path folder) {
        return folder.resolve("postgres").resolve("cluster").resolve("postmaster.pid");
    }

    static long serverPid(Path folder) throws IOException {
        return Long.parseLong(Files.readAllLines(lockFile(folder)).getFirst());
    }

    static void execute(Database database, Login login, String sql) throws SQLException {
        try (Connection connection = connect(database, login);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String ask(Database database, String sql) throws SQLException {
        try (Connection connection = connect(database, database.application());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    static Connection connect(Database database, Login login) throws SQLException {
        return DriverManager.getConnection(database.url(), login.role(), login.password());
    }

    /** A note that the application's role can read. */
    static void note(Database database, String text) throws SQLException {
        execute(
                database,
                database.owner(),
                "create table if not exists note (text text); grant select on note to colophon_app;"
                        + " insert into note values ('" + text + "')");
    }

    static String note(Database database) throws SQLException {
        return ask(database, "select text from note");
    }
}
