package org.colophon.launcher;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The server's first process: its start until it answers, and its end. */
final class Postmaster {

    private static final Logger LOG = System.getLogger(Postmaster.class.getName());
    /** A dead server's shared memory and a port taken by somebody else go away by themselves, mostly within two seconds. */
    private static final Duration RETRY_FOR = Duration.ofSeconds(30);

    private static final Duration RETRY_AFTER = Duration.ofMillis(500);
    /** Replaying the log after a crash may take minutes, during which it is busy and not broken. */
    private static final Duration RECOVERY = Duration.ofMinutes(15);

    private static final String STARTING_UP = "57P03";

    private final Cluster cluster;
    private final Login superuser;
    private final Durability durability;
    private Address address = new Address(0);
    private @Nullable Process process;
    private volatile boolean stopped;

    Postmaster(Cluster cluster, Login superuser, Durability durability) {
        this.cluster = cluster;
        this.superuser = superuser;
        this.durability = durability;
    }

    synchronized Address address() {
        return address;
    }

    synchronized long pid() {
        return running().pid();
    }

    /** Waits until the server ends by itself or is killed; its exit status. */
    int awaitEnd() throws InterruptedException {
        Process current;
        synchronized (this) {
            current = running();
        }
        return current.waitFor();
    }

    /** Starts the server and returns when it answers, on the same port as before if it ran before. */
    synchronized void start() throws IOException {
        long deadline = System.nanoTime() + RETRY_FOR.toNanos();
        boolean first = address.port() == 0;
        while (!stopped) {
            if (first) {
                address = new Address(freePort());
            }
            Leftovers.clear(cluster.folder());
            if (begins()) {
                return;
            }
            if (System.nanoTime() - deadline > 0) {
                throw new LaunchRefused("The database server does not start: " + lastWords());
            }
            LOG.log(Level.INFO, "The database server did not start, trying again: " + lastWords());
            Waiting.pause(RETRY_AFTER);
        }
    }

    private boolean begins() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(cluster.serving(address.port(), durability));
        Command.cleanEnvironment(builder);
        builder.redirectErrorStream(true).redirectOutput(words().toFile());
        Process started = builder.start();
        started.getOutputStream().close();
        process = started;
        Waiting.until(() -> stopped || !started.isAlive() || answers(), RECOVERY);
        return started.isAlive();
    }

    private boolean answers() {
        try (Connection connection = address.connect("postgres", superuser)) {
            return connection.isValid(0);
        } catch (SQLException e) {
            if (e.getSQLState() != null
                    && !e.getSQLState().equals(STARTING_UP)
                    && !e.getSQLState().startsWith("08")) {
                throw new LaunchRefused("The database server turns us away: " + e.getMessage(), e);
            }
            return false;
        }
    }

    /** Stops the server for good: fast, then at once, then by force; each kind keeps what was committed. */
    void stop(Duration patience) throws IOException {
        stopped = true;
        end(patience);
    }

    private synchronized void end(Duration patience) throws IOException {
        Process current = process;
        if (current == null) {
            return;
        }
        for (Signals signal : Signals.values()) {
            if (!current.isAlive()) {
                return;
            }
            signal.send(current.pid());
            if (Waiting.until(() -> !current.isAlive(), patience)) {
                return;
            }
        }
    }

    private Process running() {
        if (process == null) {
            throw new IllegalStateException("the database server was not started");
        }
        return process;
    }

    private Path words() {
        return cluster.folder().resolveSibling("start.log");
    }

    private String lastWords() throws IOException {
        return Files.readAllLines(words()).stream()
                .filter(line -> line.contains("FATAL") || line.contains("ERROR"))
                .reduce((earlier, later) -> later)
                .orElse("it says why in " + cluster.folder().resolve("log"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        }
    }
}
