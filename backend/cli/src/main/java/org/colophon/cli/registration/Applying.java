package org.colophon.cli.registration;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colophon.cli.http.Session;
import org.colophon.cli.http.TusUpload;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One application of one work: draft, deposit, gate, submission. */
public final class Applying {

    private final Session session;
    private final UUID work;
    private final String path;

    private Applying(Session session, UUID work, String application) {
        this.session = session;
        this.work = work;
        this.path = "/api/applications/" + application;
    }

    /** Begins a draft; the form names the work's id. */
    public static Applying draft(Session session, UUID work, Map<String, ?> form) {
        JsonNode draft = session.post("/api/applications", Map.of("works", List.of(form)));
        return new Applying(session, work, draft.get("id").asString());
    }

    /** Sends the file's bytes, which the register keeps encrypted. */
    public void deposit(LocalFile file) throws IOException {
        new TusUpload(session).send(file.path(), work, file.id());
    }

    /** What is registered already, and what the form still lacks. */
    public JsonNode gate() {
        return session.post(path + "/check", Map.of());
    }

    /** Submits; {@code sameOwner} says how the work is related to the owner's earlier works with the same file. */
    public Outcome submit(@Nullable String sameOwner, @Nullable String othersWork) {
        JsonNode gate = gate();
        List<Map<String, String>> answers = new ArrayList<>();
        for (JsonNode match : gate.path("works").path(0).path("matches")) {
            String answer = match.get("sameOwner").asBoolean() ? sameOwner : othersWork;
            if (answer != null) {
                answers.add(Map.of(
                        "work", work.toString(), "match", match.get("match").asString(), "answer", answer));
            }
        }
        return Outcome.of(session.post(path + "/submission", Map.of("answers", answers, "certified", true)));
    }

    /** Takes the submitted application back. */
    public void withdraw() {
        session.post(path + "/withdrawal", Map.of());
    }

    /** Throws the draft away. */
    public void discard() {
        session.send("DELETE", path, Map.of(), BodyPublishers.noBody());
    }

    /** The address of the application in the register. */
    public String path() {
        return path;
    }

    /** What became of the work, and where the log says so. */
    public record Outcome(
            String state, String work, @Nullable String number, long position) {

        static Outcome of(JsonNode answer) {
            JsonNode work = answer.at("/result/works/0");
            return new Outcome(
                    work.get("state").asString(),
                    work.get("id").asString(),
                    work.path("number").asString(null),
                    position(answer.at("/receipt/entries"), work.get("id").asString()));
        }

        /** The entry that registers the work or, where it waits, the one of its receipt. */
        private static long position(JsonNode entries, String work) {
            long position = -1;
            for (JsonNode entry : entries) {
                boolean isOfTheWork = work.equals(entry.path("work").asString(null));
                String type = entry.path("type").asString("");
                if (isOfTheWork && (type.equals("work.registered") || position < 0)) {
                    position = entry.get("position").asLong();
                }
            }
            return position;
        }
    }
}
