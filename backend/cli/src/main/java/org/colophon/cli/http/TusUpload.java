package org.colophon.cli.http;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * Sends a file by tus 1.0.0 in pieces, so that a broken connection costs one piece, and waits until it is deposited.
 *
 * <p>Never more than one piece is in memory.
 */
public final class TusUpload {

    private static final int PIECE = 4 * 1024 * 1024;
    private static final int MOST_FAILURES = 8;
    private static final int CONFLICT = 409;
    private static final int LOCKED = 423;
    private static final int SERVER_ERROR = 500;

    private final Session session;
    private final int piece;
    private final Duration pause;

    public TusUpload(Session session) {
        this(session, PIECE, Duration.ofMillis(500));
    }

    TusUpload(Session session, int piece, Duration pause) {
        this.session = session;
        this.piece = piece;
        this.pause = pause;
    }

    /** Deposits the file for the work under the file's id, or throws {@link DepositRefused}. */
    public void send(Path file, UUID work, UUID id) throws IOException {
        try (SeekableByteChannel bytes = Files.newByteChannel(file)) {
            String upload = announce(file, bytes.size(), work, id);
            long offset = 0;
            int failures = 0;
            while (offset < bytes.size()) {
                try {
                    offset = append(upload, bytes, offset);
                    failures = 0;
                } catch (RegisterUnreachable | RegisterRefused broken) {
                    failures++;
                    requireAnotherTry(broken, failures);
                    offset = reached(upload, offset);
                }
            }
            awaitDeposit(upload, file);
        }
    }

    private String announce(Path file, long size, UUID work, UUID id) {
        String metadata = "work " + base64(work.toString()) + ",file " + base64(id.toString()) + ",filename "
                + base64(file.getFileName().toString());
        HttpResponse<String> answer = session.send(
                "POST",
                "/api/uploads",
                Map.of("Tus-Resumable", "1.0.0", "Upload-Length", Long.toString(size), "Upload-Metadata", metadata),
                BodyPublishers.noBody());
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException("The register did not say where to upload to."));
    }

    private long append(String upload, SeekableByteChannel bytes, long offset) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(piece, bytes.size() - offset));
        bytes.position(offset);
        while (buffer.hasRemaining() && bytes.read(buffer) >= 0) {
            // A channel may give less than was asked for.
        }
        HttpResponse<String> answer = session.send(
                "PATCH",
                upload,
                Map.of(
                        "Tus-Resumable", "1.0.0",
                        "Upload-Offset", Long.toString(offset),
                        "Content-Type", "application/offset+octet-stream"),
                BodyPublishers.ofByteArray(buffer.array(), 0, buffer.position()));
        return offset(answer);
    }

    /** Where to go on; while the register cannot be asked, where we were. */
    private long reached(String upload, long offset) {
        try {
            return offset(session.send("HEAD", upload, Map.of("Tus-Resumable", "1.0.0"), BodyPublishers.noBody()));
        } catch (RegisterUnreachable notYet) {
            return offset;
        }
    }

    /** Only what may pass by itself is tried again: no connection, a piece still being written, a failing server. */
    private void requireAnotherTry(RuntimeException broken, int failures) {
        boolean mayPass = !(broken instanceof RegisterRefused refused)
                || refused.status() == CONFLICT
                || refused.status() == LOCKED
                || refused.status() >= SERVER_ERROR;
        if (!mayPass || failures >= MOST_FAILURES) {
            throw broken;
        }
        rest(failures);
    }

    private void awaitDeposit(String upload, Path file) {
        int asked = 0;
        while (true) {
            JsonNode state = session.get(upload);
            switch (state.get("state").asString()) {
                case "STORED" -> {
                    return;
                }
                case "REJECTED" ->
                    throw new DepositRefused(file, state.path("reason").asString(""));
                default -> rest(Math.min(++asked, MOST_FAILURES));
            }
        }
    }

    private void rest(int times) {
        try {
            Thread.sleep(pause.multipliedBy(times));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The upload was interrupted.", interrupted);
        }
    }

    private static long offset(HttpResponse<String> answer) {
        return Long.parseLong(answer.headers().firstValue("Upload-Offset").orElse("0"));
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
