package org.colophon.cli.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** A register on loopback that knows uploads only, and fails as it is told. */
final class UploadServer implements AutoCloseable {

    /** What goes wrong with the next piece. */
    enum Failure {
        NONE,
        CONNECTION_BREAKS_AFTER_HALF,
        LOCKED,
        QUOTA
    }

    final ByteArrayOutputStream received = new ByteArrayOutputStream();
    final List<String> offsets = new ArrayList<>();
    final Queue<Failure> failures = new ArrayDeque<>();
    final Queue<String> states = new ArrayDeque<>();

    @Nullable
    String announcedLength;

    @Nullable
    String metadata;

    private final HttpServer server;

    UploadServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) {
        try (exchange) {
            switch (exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath()) {
                case "POST /api/uploads" -> announce(exchange);
                case "PATCH /api/uploads/1" -> append(exchange);
                case "HEAD /api/uploads/1" -> progress(exchange, 200);
                case "GET /api/uploads/1" -> state(exchange);
                default -> exchange.sendResponseHeaders(204, -1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void announce(HttpExchange exchange) throws IOException {
        announcedLength = exchange.getRequestHeaders().getFirst("Upload-Length");
        metadata = exchange.getRequestHeaders().getFirst("Upload-Metadata");
        exchange.getResponseHeaders().add("Location", "/api/uploads/1");
        exchange.sendResponseHeaders(201, -1);
    }

    private void append(HttpExchange exchange) throws IOException {
        String offset = Objects.requireNonNull(exchange.getRequestHeaders().getFirst("Upload-Offset"));
        offsets.add(offset);
        byte[] piece = exchange.getRequestBody().readAllBytes();
        Failure failure = Objects.requireNonNullElse(failures.poll(), Failure.NONE);
        switch (failure) {
            case CONNECTION_BREAKS_AFTER_HALF -> received.write(piece, 0, piece.length / 2);
            case LOCKED -> exchange.sendResponseHeaders(423, -1);
            case QUOTA -> exchange.sendResponseHeaders(429, -1);
            case NONE -> {
                received.write(piece);
                progress(exchange, 204);
            }
        }
    }

    private void progress(HttpExchange exchange, int status) throws IOException {
        exchange.getResponseHeaders().add("Upload-Offset", Integer.toString(received.size()));
        exchange.sendResponseHeaders(status, -1);
    }

    private void state(HttpExchange exchange) throws IOException {
        String state = Objects.requireNonNullElse(states.poll(), "STORED");
        byte[] body = "{\"state\":\"%s\",\"reason\":\"not-a-picture\"}"
                .formatted(state)
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
