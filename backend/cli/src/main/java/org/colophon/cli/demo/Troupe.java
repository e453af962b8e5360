package org.colophon.cli.demo;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.colophon.cli.http.RegisterRefused;
import org.colophon.cli.http.Session;

/** The people of the story, each with a session of their own. */
final class Troupe {

    /** The register's legal time zone. */
    static final String ZONE = "Asia/Shanghai";

    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;
    private static final int MOST_TRIES = 20;

    private final URI register;
    private final Story story;
    private final Notebook notes;
    private final Stage stage;
    private final Map<String, CompletableFuture<Session>> sessions = new ConcurrentHashMap<>();

    Troupe(URI register, Story story, Notebook notes, Stage stage) {
        this.register = register;
        this.story = story;
        this.notes = notes;
        this.stage = stage;
    }

    /** Who acts: {@code li} for herself, {@code bluebird} by its founder, {@code zhou@bluebird} by a member. */
    Session of(String actor) {
        int at = actor.indexOf('@');
        if (at > 0) {
            return person(actor.substring(0, at)).actingFor(party(actor.substring(at + 1)));
        }
        return story.organisations().stream()
                .filter(organisation -> organisation.key().equals(actor))
                .findFirst()
                .map(organisation -> person(organisation.founder()).actingFor(party(actor)))
                .orElseGet(() -> person(actor));
    }

    /** Somebody by their duty, once it was granted. */
    Session holding(String duty) {
        notes.of("duty/" + duty);
        return person(story.holderOf(duty).key());
    }

    /** The id of a party; of a member acting for an organisation, the organisation's. */
    String party(String actor) {
        return notes.of("party/" + actor.substring(actor.indexOf('@') + 1));
    }

    void foundRegister(Person operator, String token, URI publicAddress) {
        Session session = new Session(register);
        session.post(
                "/api/setup",
                Map.of(
                        "token",
                        token,
                        "registerName",
                        "Colophon Demo Register 款识示范登记处",
                        "publicAddress",
                        publicAddress.toString(),
                        "timeZone",
                        ZONE,
                        "numberPattern",
                        "CN-{year}-{class}-{serial:8}{check}",
                        "operator",
                        Map.of("name", operator.name(), "email", operator.email(), "password", Story.PASSWORD)));
        enter(operator, session);
    }

    void signUp(Person person) {
        Session session = new Session(register);
        patiently(() -> session.post(
                "/api/people",
                Map.of(
                        "name", person.name(),
                        "email", person.email(),
                        "password", Story.PASSWORD,
                        "country", person.country())));
        session.patch("/api/me", Map.of("language", person.language()));
        enter(person, session);
    }

    void signIn(Person person) {
        Session session = new Session(register);
        patiently(() -> {
            session.signIn(person.email(), Story.PASSWORD);
            return session;
        });
        enter(person, session);
    }

    private void enter(Person person, Session session) {
        notes.note(
                "party/" + person.key(),
                session.get("/api/session").at("/user/person/id").asString());
        entry(person.key()).complete(session);
    }

    private Session person(String key) {
        CompletableFuture<Session> session = entry(key);
        return session.isDone() ? session.join() : stage.aside(session, "the entrance of " + key);
    }

    private CompletableFuture<Session> entry(String key) {
        return sessions.computeIfAbsent(key, unknown -> new CompletableFuture<>());
    }

    /** Passwords are hashed slowly and few at a time; the register asks those in the queue to come again. */
    private static <T> T patiently(Supplier<T> act) {
        for (int tries = 1; ; tries++) {
            try {
                return act.get();
            } catch (RegisterRefused busy) {
                boolean isBusy = busy.status() == TOO_MANY || busy.status() == UNAVAILABLE;
                if (!isBusy || tries == MOST_TRIES) {
                    throw busy;
                }
                rest();
            }
        }
    }

    private static void rest() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
