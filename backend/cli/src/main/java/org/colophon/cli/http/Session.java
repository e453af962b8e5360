package org.colophon.cli.http;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One visitor of a register: cookies, the token against forged requests, and whom they act for. */
public final class Session {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final URI register;
    private final CookieManager cookies;
    private final HttpClient http;
    private final JsonMapper json = JsonMapper.builder().build();
    private @Nullable String actingFor;

    /** A visitor who has not signed in, of the register at this address. */
    public Session(URI register) {
        this.register = register;
        this.cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    private Session(Session visitor, String party) {
        this.register = visitor.register;
        this.cookies = visitor.cookies;
        this.http = visitor.http;
        this.actingFor = party;
    }

    /** The same visitor, acting for this party; the two may be used side by side. */
    public Session actingFor(String party) {
        return new Session(this, party);
    }

    /** From now on acts for this party; null for themselves. */
    public void actFor(@Nullable String party) {
        this.actingFor = party;
    }

    public void signIn(String email, String password) {
        post("/api/session", Map.of("email", email, "password", password));
    }

    public JsonNode get(String path) {
        return read(send(request(path).GET()), "GET " + path);
    }

    /** The answer's text as it is. */
    public String getText(String path) {
        HttpResponse<String> answer = send(request(path).GET());
        refuseIfProblem(answer, "GET " + path);
        return answer.body();
    }

    /** Sends a draft or a setting. */
    public JsonNode post(String path, Object body) {
        return post(path, body, UUID.randomUUID());
    }

    /** Sends an act under this key, which makes it safe to send again. */
    public JsonNode post(String path, Object body, UUID key) {
        HttpRequest.Builder request = withToken(request(path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .POST(BodyPublishers.ofString(json.writeValueAsString(body)));
        return read(send(request), "POST " + path);
    }

    /** Sends a new version of what has the given entity tag. */
    public JsonNode put(String path, Object body, String etag) {
        HttpRequest.Builder request = withToken(request(path))
                .header("Content-Type", "application/json")
                .header("If-Match", etag)
                .PUT(BodyPublishers.ofString(json.writeValueAsString(body)));
        return read(send(request), "PUT " + path);
    }

    /** Changes what is named and nothing else. */
    public JsonNode patch(String path, Object body) {
        HttpRequest.Builder request = withToken(request(path))
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString(json.writeValueAsString(body)));
        return read(send(request), "PATCH " + path);
    }

    /** Sends a raw request, for protocols of their own. */
    public HttpResponse<String> send(String method, String path, Map<String, String> headers, BodyPublisher body) {
        HttpRequest.Builder request = withToken(request(path)).method(method, body);
        headers.forEach(request::header);
        HttpResponse<String> answer = send(request);
        refuseIfProblem(answer, method + " " + path);
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(register.resolve(path)).timeout(LONGEST);
        String party = actingFor;
        return party == null ? request : request.header("Colophon-Acting-For", party);
    }

    private HttpRequest.Builder withToken(HttpRequest.Builder request) {
        if (token() == null) {
            send(request("/api/setup").GET());
        }
        String token = token();
        return token == null ? request : request.header("X-XSRF-TOKEN", token);
    }

    private @Nullable String token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new RegisterUnreachable(register, unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new RegisterUnreachable(register, interrupted);
        }
    }

    private JsonNode read(HttpResponse<String> answer, String request) {
        refuseIfProblem(answer, request);
        return answer.body().isEmpty() ? json.nullNode() : json.readTree(answer.body());
    }

    private void refuseIfProblem(HttpResponse<String> answer, String request) {
        if (answer.statusCode() >= 400) {
            boolean isJson =
                    answer.headers().firstValue("Content-Type").orElse("").contains("json");
            JsonNode problem = isJson ? json.readTree(answer.body()) : json.valueToTree(answer.body());
            throw new RegisterRefused(request, answer.statusCode(), problem);
        }
    }
}
