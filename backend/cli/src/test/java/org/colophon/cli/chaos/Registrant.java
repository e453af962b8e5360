package org.colophon.cli.chaos;

import java.net.URI;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.colophon.cli.http.RegisterRefused;
import org.colophon.cli.http.RegisterUnreachable;
import org.colophon.cli.http.Session;
import tools.jackson.databind.JsonNode;

/** Registers one work after the other and never gives an act up: the same request is sent until it is answered. */
final class Registrant implements Runnable {

    private static final int REQUEST_TIMEOUT = 408;
    private static final int CONFLICT = 409;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    private final Session session;
    private final Random random;
    private final String email;
    private final BooleanSupplier isEnough;
    private final Consumer<Acknowledged> acknowledged;

    Registrant(URI register, long seed, BooleanSupplier isEnough, Consumer<Acknowledged> acknowledged) {
        this.session = new Session(register);
        this.random = new Random(seed);
        this.email = "registrant-" + seed + "@example.org";
        this.isEnough = isEnough;
        this.acknowledged = acknowledged;
    }

    /** A registration that was answered: the work and the entries of the receipt. */
    record Acknowledged(String work, List<Proven> entries) {}

    /** An entry that a receipt promised. */
    record Proven(long position, String act, String proof) {}

    @Override
    public void run() {
        Map<String, String> person =
                Map.of("name", "Registrant", "email", email, "password", "a sentence that is long enough");
        String party = untilAnswered(() -> signUp(person)).at("/user/person/id").asString();
        while (!isEnough.getAsBoolean()) {
            register(party);
        }
    }

    /** The answer may have been lost: then the account is there already. */
    private JsonNode signUp(Map<String, String> person) {
        try {
            return session.post("/api/people", person);
        } catch (RegisterRefused taken) {
            if (taken.code().equals("email-taken") || taken.status() == CONFLICT) {
                session.signIn(email, String.valueOf(person.get("password")));
                return session.get("/api/session");
            }
            throw taken;
        }
    }

    private void register(String party) {
        JsonNode draft = untilAnswered(() -> session.post("/api/applications", Map.of("works", List.of(work(party)))));
        String path = "/api/applications/" + draft.get("id").asString() + "/submission";
        UUID key = new UUID(random.nextLong(), random.nextLong());
        JsonNode answer = untilAnswered(() -> session.post(path, Map.of("answers", List.of(), "certified", true), key));
        String work = draft.at("/works/0/id").asString();
        List<Proven> entries = answer.at("/receipt/entries").values().stream()
                .map(entry -> new Proven(
                        entry.get("position").asLong(),
                        entry.get("act").asString(),
                        entry.get("proof").asString()))
                .toList();
        acknowledged.accept(new Acknowledged(work, entries));
    }

    private Map<String, Object> work(String party) {
        byte[] digest = new byte[32];
        random.nextBytes(digest);
        String sha256 = HexFormat.of().formatHex(digest);
        random.nextBytes(digest);
        String blake3 = HexFormat.of().formatHex(digest);
        return Map.of(
                "title", "Work " + sha256.substring(0, 12),
                "category", "PHOTOGRAPH",
                "nature", "ORIGINAL",
                "completedOn", "2026",
                "basis", "INDIVIDUAL",
                "language", "en",
                "visibility", "FACTS",
                "aiUse", List.of(Map.of("component", "all of it", "kind", "HUMAN")),
                "authors",
                        List.of(Map.of(
                                "party",
                                party,
                                "creditedAs",
                                "Registrant",
                                "credit",
                                "REAL_NAME",
                                "contribution",
                                "all")),
                "files",
                        List.of(Map.of(
                                "file",
                                new UUID(random.nextLong(), random.nextLong()).toString(),
                                "name",
                                "picture.jpg",
                                "mediaType",
                                "image/jpeg",
                                "size",
                                1000,
                                "digests",
                                Map.of("sha-256", sha256, "blake3", blake3),
                                "computedBy",
                                "COMMAND_LINE",
                                "deposit",
                                false)));
    }

    private <T> T untilAnswered(Supplier<T> request) {
        while (true) {
            try {
                return request.get();
            } catch (RegisterUnreachable down) {
                pause();
            } catch (RegisterRefused refused) {
                if (!isPassing(refused)) {
                    throw refused;
                }
                pause();
            }
        }
    }

    private static boolean isPassing(RegisterRefused refused) {
        int status = refused.status();
        boolean isUnderWay =
                refused.code().equals("request-under-way") || refused.code().equals("receipt-late");
        return status >= SERVER_ERROR || status == TOO_MANY || status == REQUEST_TIMEOUT || isUnderWay;
    }

    private void pause() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20 + random.nextInt(100)));
    }
}
