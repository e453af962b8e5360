package org.colophon.testing;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody's browser: keeps cookies, proves that its requests are its own, speaks JSON.
 *
 * <p>It goes through every filter and the whole chain of security, only not through a socket.
 */
public final class Browser {

    /** The password of everybody who signs up here. */
    public static final String PASSWORD = "a sentence that is long enough";

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MockMvcTester http;
    private final Map<String, Cookie> cookies = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private String address = newAddress();

    public Browser(MockMvcTester http) {
        this.http = http;
    }

    /** What came back. */
    public record Answer(int status, String body, MockHttpServletResponse response) {

        public JsonNode json() {
            return JSON.readTree(body);
        }

        /** The text at a JSON pointer, or the empty text. */
        public String at(String pointer) {
            return json().at(pointer).asString("");
        }

        /** The stable code of a problem. */
        public String code() {
            return at("/code");
        }

        public String header(String name) {
            String value = response.getHeader(name);
            return value == null ? "" : value;
        }
    }

    /** A new person with a new address, signed in here. */
    public Answer signUp(String name) {
        return signUp(name, newEmail());
    }

    public Answer signUp(String name, String email) {
        return post("/api/people", Map.of("name", name, "email", email, "password", PASSWORD));
    }

    public static String newEmail() {
        return "somebody-" + UUID.randomUUID() + "@example.org";
    }

    /** Attempts are counted by address, and everybody here has their own, whoever else shares the context. */
    private static String newAddress() {
        int last = ADDRESSES.incrementAndGet();
        return "10.%d.%d.%d".formatted(last >> 16 & 0xff, last >> 8 & 0xff, last & 0xff);
    }

    public Answer get(String uri) {
        return send(HttpMethod.GET, uri, null);
    }

    public Answer post(String uri, Object body) {
        return send(HttpMethod.POST, uri, JSON.writeValueAsString(body));
    }

    public Answer post(String uri) {
        return send(HttpMethod.POST, uri, null);
    }

    public Answer put(String uri, Object body) {
        return send(HttpMethod.PUT, uri, JSON.writeValueAsString(body));
    }

    public Answer patch(String uri, Object body) {
        return send(HttpMethod.PATCH, uri, JSON.writeValueAsString(body));
    }

    public Answer delete(String uri) {
        return send(HttpMethod.DELETE, uri, null);
    }

    /** Announces an upload of ten bytes for a work or a case. */
    public Answer beginUpload(String work) {
        Base64.Encoder base64 = Base64.getEncoder();
        String key = base64.encodeToString(work.getBytes(StandardCharsets.UTF_8));
        String name = base64.encodeToString("picture.png".getBytes(StandardCharsets.UTF_8));
        with("Tus-Resumable", "1.0.0")
                .with("Upload-Length", "10")
                .with("Upload-Metadata", "work " + key + ",filename " + name);
        Answer answer = post("/api/uploads");
        without("Tus-Resumable").without("Upload-Length").without("Upload-Metadata");
        return answer;
    }

    /** Uploads a file for a work in one piece; the file's id. */
    public String upload(String work, String name, byte[] bytes) {
        Base64.Encoder base64 = Base64.getEncoder();
        with("Tus-Resumable", "1.0.0")
                .with("Upload-Length", Integer.toString(bytes.length))
                .with(
                        "Upload-Metadata",
                        "work " + base64.encodeToString(work.getBytes(StandardCharsets.UTF_8)) + ",filename "
                                + base64.encodeToString(name.getBytes(StandardCharsets.UTF_8)));
        Answer begun = post("/api/uploads");
        without("Upload-Length").without("Upload-Metadata").with("Upload-Offset", "0");
        Answer sent = sendAs(
                HttpMethod.PATCH,
                URI.create(begun.header("Location")).getPath(),
                request ->
                        request.contentType("application/offset+octet-stream").content(bytes));
        without("Tus-Resumable").without("Upload-Offset");
        if (sent.status() != 204) {
            throw new IllegalStateException(begun.status() + " " + begun.body() + sent.status() + sent.body());
        }
        return begun.header("Colophon-File");
    }

    /** Sends the text as it is. */
    public Answer postRaw(String uri, String json) {
        return send(HttpMethod.POST, uri, json);
    }

    /** From now on acts for this party; null for themselves. */
    public Browser actingFor(UUID party) {
        headers.put("Colophon-Acting-For", party.toString());
        return this;
    }

    /** From now on every request carries this header. */
    public Browser with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    public Browser without(String header) {
        headers.remove(header);
        return this;
    }

    /** The next request is a new act. */
    public Browser newAct() {
        return with("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** From now on sits at this network address. */
    public Browser at(String newAddress) {
        address = newAddress;
        return this;
    }

    public String cookie(String name) {
        Cookie cookie = cookies.get(name);
        return cookie == null ? "" : cookie.getValue();
    }

    public Browser withCookie(String name, String value) {
        cookies.put(name, new Cookie(name, value));
        return this;
    }

    private Answer send(HttpMethod method, String uri, @org.jspecify.annotations.Nullable String body) {
        return sendAs(method, uri, request -> {
            if (body != null) {
                request.contentType(MediaType.APPLICATION_JSON).content(body.getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    private Answer sendAs(HttpMethod method, String uri, Consumer<MockHttpServletRequestBuilder> body) {
        if (!method.equals(HttpMethod.GET) && !cookies.containsKey("XSRF-TOKEN")) {
            get("/api/setup");
        }
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(method, URI.create(uri))
                .with(sent -> {
                    sent.setRemoteAddr(address);
                    return sent;
                });
        headers.forEach(request::header);
        if (!cookies.isEmpty()) {
            request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        if (!method.equals(HttpMethod.GET)) {
            request.header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"));
        }
        body.accept(request);
        return take(http.perform(request).getResponse());
    }

    private Answer take(MockHttpServletResponse response) {
        for (Cookie cookie : response.getCookies()) {
            if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), new Cookie(cookie.getName(), cookie.getValue()));
            }
        }
        try {
            return new Answer(response.getStatus(), response.getContentAsString(StandardCharsets.UTF_8), response);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
