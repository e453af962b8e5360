package org.colophon.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.colophon.kernel.WorkId;

/** A tus client that can also misbehave. */
public final class TusClient {

    private static final String TOKEN = "c8ff4ce0-6d6a-4b0b-8a51-2f9b7a0f6f4e";

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;
    private final UUID user;

    public TusClient(int port, UUID user) {
        this.port = port;
        this.user = user;
    }

    public UUID user() {
        return user;
    }

    public static String metadata(WorkId work, String name) {
        return "work " + base64(work.text()) + ",filename " + base64(name);
    }

    public static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    public HttpResponse<String> create(String metadata, long length) {
        return send(request("/api/uploads")
                .header("Upload-Length", Long.toString(length))
                .header("Upload-Metadata", metadata)
                .POST(BodyPublishers.noBody()));
    }

    /** The path of a new upload. */
    public String begin(WorkId work, String name, long length) {
        HttpResponse<String> created = create(metadata(work, name), length);
        if (created.statusCode() != 201) {
            throw new AssertionError(created.statusCode() + " " + created.body());
        }
        return created.headers().firstValue("Location").orElseThrow();
    }

    public HttpResponse<String> append(String upload, long offset, byte[] bytes) {
        return append(upload, offset, BodyPublishers.ofByteArray(bytes));
    }

    public HttpResponse<String> append(String upload, long offset, HttpRequest.BodyPublisher body) {
        return send(request(upload)
                .header("Upload-Offset", Long.toString(offset))
                .header("Content-Type", "application/offset+octet-stream")
                .method("PATCH", body));
    }

    /** A whole file in one piece; the path of its upload. */
    public String upload(WorkId work, String name, byte[] bytes) {
        String upload = begin(work, name, bytes.length);
        if (bytes.length > 0) {
            HttpResponse<String> appended = append(upload, 0, bytes);
            if (appended.statusCode() != 204) {
                throw new AssertionError(appended.statusCode() + " " + appended.body());
            }
        }
        return upload;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    public HttpResponse<String> head(String path) {
        return send(request(path).method("HEAD", BodyPublishers.noBody()));
    }

    public HttpResponse<String> delete(String path) {
        return send(request(path).DELETE());
    }

    public long offset(String upload) {
        return head(upload).headers().firstValueAsLong("Upload-Offset").orElseThrow();
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header(SignedInByHeader.USER, user.toString())
                .header("Cookie", "XSRF-TOKEN=" + TOKEN)
                .header("X-XSRF-TOKEN", TOKEN)
                .header("Tus-Resumable", "1.0.0");
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    public <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return http.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A connection on which the head of a PATCH was sent and as many of its bytes as wanted follow. */
    public Socket patching(String upload, long offset, long announced) throws IOException {
        Socket socket = new Socket("localhost", port);
        String head = "PATCH " + upload + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n"
                + SignedInByHeader.USER + ": " + user + "\r\nCookie: XSRF-TOKEN=" + TOKEN + "\r\nX-XSRF-TOKEN: " + TOKEN
                + "\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: " + offset
                + "\r\nContent-Type: application/offset+octet-stream\r\nContent-Length: " + announced + "\r\n\r\n";
        OutputStream out = socket.getOutputStream();
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return socket;
    }

    public static String statusLine(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        StringBuilder line = new StringBuilder();
        for (int read = in.read(); read >= 0 && read != '\r'; read = in.read()) {
            line.append((char) read);
        }
        return line.toString();
    }
}
