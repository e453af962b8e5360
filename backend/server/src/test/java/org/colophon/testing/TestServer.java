package org.colophon.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.colophon.launcher.Database;
import org.colophon.launcher.PostgresServer;

/** One throw-away database server for all tests of this process; it and its folder are gone when the process is. */
public final class TestServer {

    private static final FileAttribute<?> PASSABLE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx--x--x"));
    private static final Path FOLDER = Path.of("target", "postgres");

    private static final String BURIAL = """
            cat >/dev/null
            pid=$(head -n 1 "$0/postgres/cluster/postmaster.pid")
            kill -QUIT "$pid"
            while kill -0 "$pid"; do sleep 0.1; done
            rm -rf "$0"
            """;

    private final Path folder;
    private final PostgresServer server;
    // Held, because the pipe to it must not be collected.
    private final Process undertaker;
    private final AtomicInteger databases = new AtomicInteger();

    private TestServer(Path folder, PostgresServer server, Process undertaker) {
        this.folder = folder;
        this.server = server;
        this.undertaker = undertaker;
    }

    /** A data folder of its own, empty. */
    static Path newFolder() {
        try {
            return Files.createTempDirectory(Running.INSTANCE.folder, "data-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A database of its own, not yet migrated. */
    public static Database newDatabase() {
        TestServer running = Running.INSTANCE;
        if (!running.undertaker.isAlive()) {
            throw new IllegalStateException("nobody would stop the database server after the tests");
        }
        try {
            return running.server.newDatabase("test_" + running.databases.incrementAndGet());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TestServer start() {
        try {
            Files.createDirectories(FOLDER);
            Path folder = Files.createTempDirectory(FOLDER.toAbsolutePath(), "run-", PASSABLE);
            Process undertaker = undertaker(folder);
            PostgresServer server =
                    PostgresServer.scratch(folder, FOLDER.toAbsolutePath().resolve("programs"));
            return new TestServer(folder, server, undertaker);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits on a pipe that breaks when this process ends, even by kill -9, after every shutdown hook has run. */
    private static Process undertaker(Path folder) throws IOException {
        return new ProcessBuilder("setsid", "sh", "-c", BURIAL, folder.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static final class Running {
        static final TestServer INSTANCE = start();
    }
}
