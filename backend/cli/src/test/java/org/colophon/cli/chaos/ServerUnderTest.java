package org.colophon.cli.chaos;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** The built jar as its own process with its own database, so that both can be killed. */
final class ServerUnderTest implements AutoCloseable {

    static final String TOKEN = "token-for-the-kill-test";

    private static final Path JAR = Path.of("../server/target/colophon.jar");
    private static final Duration LONGEST_START = Duration.ofSeconds(120);

    private final Path data;
    private final int port;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
    private @Nullable Process process;

    ServerUnderTest(Path data) throws IOException {
        if (Files.notExists(JAR)) {
            throw new IllegalStateException("Build the server first: " + JAR + " is missing.");
        }
        this.data = data;
        try (ServerSocket free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        }
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    void start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx512m",
                "-jar",
                JAR.toString(),
                "--colophon.set-up-token=" + TOKEN,
                "--colophon.accounts.attempts.enabled=false");
        builder.environment().put("COLOPHON_DATA", data.toString());
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        builder.environment().put("SERVER_ADDRESS", "127.0.0.1");
        builder.redirectErrorStream(true);
        builder.redirectOutput(
                ProcessBuilder.Redirect.appendTo(data.resolve("out.log").toFile()));
        process = builder.start();
        awaitHealth();
    }

    void kill() throws InterruptedException {
        Process running = running();
        running.destroyForcibly();
        running.waitFor();
    }

    /** Kills the database's first process with SIGKILL; the server has to bring it back by itself. */
    void killDatabase() throws IOException {
        String pid = Files.readAllLines(data.resolve("postgres/cluster/postmaster.pid"))
                .getFirst();
        ProcessHandle database = ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
        database.destroyForcibly();
        database.onExit().join();
    }

    void awaitHealth() {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!isHealthy()) {
            if (!running().isAlive()) {
                throw new IllegalStateException(
                        "The server ended with " + running().exitValue() + ": " + lastWords());
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The server did not become healthy: " + lastWords());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    @Override
    public void close() throws InterruptedException {
        Process running = process;
        if (running != null) {
            running.destroy();
            if (!running.waitFor(60, TimeUnit.SECONDS)) {
                running.destroyForcibly();
            }
        }
    }

    private boolean isHealthy() {
        try {
            HttpRequest request = HttpRequest.newBuilder(address().resolve("/api/health"))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Process running() {
        Process running = process;
        if (running == null) {
            throw new IllegalStateException("The server was not started.");
        }
        return running;
    }

    private String lastWords() {
        try {
            String out = Files.readString(data.resolve("out.log"));
            return out.substring(Math.max(0, out.length() - 4_000));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
