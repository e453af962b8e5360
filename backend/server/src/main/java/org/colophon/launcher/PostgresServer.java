package org.colophon.launcher;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** Our own PostgreSQL: a child process of ours on the files of one folder, kept running until it is stopped. */
public final class PostgresServer implements AutoCloseable {

    private static final Logger LOG = System.getLogger(PostgresServer.class.getName());
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(60);

    private final Postmaster postmaster;
    private final Credentials credentials;
    private final Watch watch;

    private PostgresServer(Postmaster postmaster, Credentials credentials) {
        this.postmaster = postmaster;
        this.credentials = credentials;
        this.watch = new Watch(postmaster);
    }

    /**
     * Starts the server on the folder's files, which are made the first time; what an earlier, killed server left is
     * cleared away. The folder must be the caller's alone.
     */
    public static PostgresServer start(Path dataFolder) {
        return start(dataFolder, dataFolder.resolve("postgres"), Durability.DURABLE);
    }

    /** Starts a server that loses everything with the machine, for tests, with programs that several of them share. */
    public static PostgresServer scratch(Path dataFolder, Path programs) {
        return start(dataFolder, programs, Durability.SCRATCH);
    }

    static PostgresServer start(Path dataFolder, Path programs, Durability durability) {
        try {
            Path folder = OwnFolder.create(dataFolder.resolve("postgres")).toRealPath();
            ServerAccount account = ServerAccount.owning(folder);
            PostgresBinaries binaries =
                    PostgresBinaries.in(OwnFolder.create(programs).toRealPath(), account);
            Credentials credentials = Credentials.in(dataFolder.resolve("secrets"));
            Cluster cluster = new Cluster(folder, binaries, account);
            cluster.create(credentials.superuser(), durability);
            PostgresServer server =
                    new PostgresServer(new Postmaster(cluster, credentials.superuser(), durability), credentials);
            server.begin();
            return server;
        } catch (IOException | SQLException e) {
            throw new LaunchRefused(
                    "The database server in " + dataFolder + " cannot be started: " + e.getMessage(), e);
        }
    }

    private void begin() throws IOException, SQLException {
        postmaster.start();
        try {
            Preparation.of(postmaster.address(), credentials);
        } catch (SQLException | RuntimeException e) {
            postmaster.stop(STOP_PATIENCE);
            throw e;
        }
        watch.begin();
    }

    /** The platform's database. */
    public Database database() {
        return database(Preparation.DATABASE);
    }

    /** Another database, made as the platform's own is before its first migration. */
    public Database newDatabase(String name) throws SQLException {
        try (Connection connection = postmaster.address().connect("postgres", credentials.superuser());
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create database " + name + " template " + Preparation.DATABASE + " owner " + Credentials.OWNER);
            Preparation.closeToPublic(statement, name);
        }
        return database(name);
    }

    private Database database(String name) {
        return new Database(postmaster.address().url(name), credentials.application(), credentials.owner());
    }

    /** The number of the server's first process. */
    public long pid() {
        return postmaster.pid();
    }

    /** Stops the server after rolling back what is open; everything committed is kept. */
    @Override
    public void close() {
        watch.end();
        try {
            postmaster.stop(STOP_PATIENCE);
        } catch (IOException e) {
            LOG.log(Level.ERROR, "The database server could not be stopped; the next start will do so", e);
        }
    }
}
