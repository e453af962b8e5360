package org.colophon.testing;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.UserId;
import org.colophon.testing.Browser.Answer;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Somebody with an account who registers works, over HTTP. */
public final class Registrant {

    private final Browser browser;
    private final String party;
    private final String user;
    private final String email;

    private Registrant(Browser browser, Answer session) {
        this.browser = browser;
        this.party = session.at("/user/person/id");
        this.user = session.at("/user/id");
        this.email = session.at("/user/email");
    }

    /** A new person, signed in. */
    public static Registrant named(String name, MockMvcTester http) {
        Browser browser = new Browser(http);
        Answer session = browser.signUp(name);
        if (session.status() >= 300) {
            throw new IllegalStateException(session.body());
        }
        return new Registrant(browser, session);
    }

    public Browser browser() {
        return browser;
    }

    public PartyId party() {
        return PartyId.of(party);
    }

    public UserId user() {
        return UserId.of(user);
    }

    public String email() {
        return email;
    }

    /** A complete form of a photograph of this person's, with a file of its own. */
    public Map<String, Object> photograph(String title) {
        Map<String, Object> form = new TreeMap<>();
        form.put("id", UUID.randomUUID().toString());
        form.put("title", title);
        form.put("category", "PHOTOGRAPH");
        form.put("nature", "ORIGINAL");
        form.put("completedOn", "2024-05");
        form.put("authors", List.of(Map.of("party", party, "credit", "REAL_NAME", "contribution", "Photography")));
        form.put("owners", List.of(Map.of("party", party, "share", "1")));
        form.put("basis", "INDIVIDUAL");
        form.put("visibility", "FACTS");
        form.put("language", "zh-CN");
        form.put("files", List.of(file(digests())));
        return form;
    }

    /** The same form with one field set. */
    public static Map<String, Object> with(Map<String, Object> form, String field, Object value) {
        Map<String, Object> changed = new TreeMap<>(form);
        changed.put(field, value);
        return changed;
    }

    /** A file that stayed at home. */
    public static Map<String, Object> file(Map<String, String> digests) {
        return Map.of(
                "file",
                UUID.randomUUID().toString(),
                "name",
                "picture.jpg",
                "mediaType",
                "image/jpeg",
                "size",
                12_345,
                "digests",
                digests,
                "computedBy",
                "BROWSER",
                "deposit",
                false);
    }

    /** Digests of a file that nobody else has. */
    public static Map<String, String> digests() {
        byte[] sha256 = new byte[32];
        byte[] blake3 = new byte[32];
        SecureRandom random = new SecureRandom();
        random.nextBytes(sha256);
        random.nextBytes(blake3);
        return Map.of(
                "sha-256",
                HexFormat.of().formatHex(sha256),
                "blake3",
                HexFormat.of().formatHex(blake3));
    }

    /** A draft of these works; its id. */
    public String draft(List<Map<String, Object>> works) {
        Answer created = browser.post("/api/applications", Map.of("works", works));
        if (created.status() != 201) {
            throw new IllegalStateException(created.body());
        }
        return created.at("/id");
    }

    public Answer submit(String application) {
        return submit(application, List.of());
    }

    public Answer submit(String application, List<Map<String, Object>> answers) {
        return browser.newAct()
                .post(
                        "/api/applications/" + application + "/submission",
                        Map.of("answers", answers, "certified", true));
    }

    /** Applies for one work and returns the answer of the submission. */
    public Answer apply(Map<String, Object> form) {
        return submit(draft(List.of(form)));
    }

    /** A work that is in the register; its id. */
    public String registered(String title) {
        return registered(title, UnaryOperator.identity());
    }

    public String registered(String title, UnaryOperator<Map<String, Object>> change) {
        Answer submitted = apply(change.apply(photograph(title)));
        if (!submitted.at("/result/state").equals("REGISTERED")) {
            throw new IllegalStateException(submitted.body());
        }
        return submitted.at("/result/works/0/id");
    }
}
