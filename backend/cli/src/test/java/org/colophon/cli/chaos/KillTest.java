package org.colophon.cli.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.colophon.cli.chaos.Registrant.Acknowledged;
import org.colophon.cli.chaos.Registrant.Proven;
import org.colophon.cli.http.Session;
import org.colophon.evidence.Checkpoint;
import org.colophon.evidence.Frontier;
import org.colophon.evidence.Hash;
import org.colophon.evidence.InclusionProof;
import org.colophon.evidence.LogVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What was acknowledged is there after any process was killed: in the register, in the log, with its proof. */
class KillTest {

    private static final boolean IS_LONG = "long".equals(System.getProperty("chaos"));
    private static final int CLIENTS = IS_LONG ? 16 : 4;
    private static final int KILLS_OF_EACH = IS_LONG ? 5 : 1;
    private static final int REGISTRATIONS = IS_LONG ? 2_000 : 60;
    private static final long SEED = Long.getLong("chaos.seed", 20261124L);

    @TempDir
    Path data;

    private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
    private final AtomicInteger count = new AtomicInteger();

    @Test
    void loses_nothing_that_was_acknowledged() throws Exception {
        try (ServerUnderTest server = new ServerUnderTest(data)) {
            server.start();
            found(server);
            registerWhileKilling(server);

            assertThat(count.get()).isGreaterThanOrEqualTo(REGISTRATIONS);
            everythingIsThere(new Session(server.address()));
        }
    }

    private static void found(ServerUnderTest server) {
        new Session(server.address())
                .post(
                        "/api/setup",
                        Map.of(
                                "token",
                                ServerUnderTest.TOKEN,
                                "registerName",
                                "Kill test",
                                "publicAddress",
                                server.address().toString(),
                                "timeZone",
                                "Asia/Shanghai",
                                "numberPattern",
                                "CN-{year}-{class}-{serial:8}{check}",
                                "operator",
                                Map.of(
                                        "name", "Operator",
                                        "email", "operator@example.org",
                                        "password", "a sentence that is long enough")));
    }

    private void registerWhileKilling(ServerUnderTest server) throws Exception {
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<?>> running = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                running.add(clients.submit(new Registrant(
                        server.address(), SEED + client, () -> count.get() >= REGISTRATIONS, this::keep)));
            }
            kill(server, running);
            for (Future<?> client : running) {
                client.get();
            }
        }
    }

    /** Each kill comes after a random number of registrations, so at a random moment of those under way. */
    private void kill(ServerUnderTest server, List<Future<?>> clients) throws Exception {
        Random random = new Random(SEED);
        int kills = 2 * KILLS_OF_EACH;
        for (int kill = 0; kill < kills; kill++) {
            int share = REGISTRATIONS / (kills + 1);
            awaitCount(kill * share + 1 + random.nextInt(share), clients);
            if (kill % 2 == 0) {
                server.kill();
                server.start();
            } else {
                server.killDatabase();
                server.awaitHealth();
            }
        }
    }

    private void keep(Acknowledged registration) {
        acknowledged.add(registration);
        synchronized (count) {
            count.incrementAndGet();
            count.notifyAll();
        }
    }

    private void awaitCount(int registrations, List<Future<?>> clients) throws InterruptedException {
        synchronized (count) {
            while (count.get() < registrations && clients.stream().noneMatch(Future::isDone)) {
                count.wait(1_000);
            }
        }
    }

    private void everythingIsThere(Session visitor) {
        LogVerifier key = LogVerifier.parse(visitor.getText("/api/log/key").strip());
        Checkpoint newest =
                Checkpoint.open(visitor.getText("/api/log/checkpoint").getBytes(StandardCharsets.UTF_8), key);
        List<String> entries = new ArrayList<>();
        Map<Long, Hash> roots = recompute(visitor, newest.size(), entries);

        assertThat(roots.get(newest.size())).as("root of the stored bytes").isEqualTo(newest.root());
        for (Acknowledged registration : acknowledged) {
            assertThat(registration.entries()).isNotEmpty();
            registration.entries().forEach(entry -> proves(entry, entries, roots, key));
            assertThat(visitor.get("/api/register/works/" + registration.work()))
                    .isNotNull();
        }
    }

    /** The roots at every size, from the bytes that the log gives out; fails at a gap. */
    private static Map<Long, Hash> recompute(Session visitor, long size, List<String> entries) {
        Map<Long, Hash> roots = new HashMap<>();
        Frontier frontier = Frontier.empty();
        String cursor = "";
        while (frontier.size() < size) {
            JsonNode page = visitor.get("/api/log/entries?limit=200" + cursor);
            for (JsonNode item : page.get("items")) {
                assertThat(item.get("position").asLong()).as("no gap").isEqualTo(frontier.size());
                String entry = item.get("entry").asString();
                entries.add(entry);
                frontier.append(Hash.ofLeaf(entry.getBytes(StandardCharsets.UTF_8)));
                roots.put(frontier.size(), frontier.root());
            }
            assertThat(page.get("next").isNull() && frontier.size() < size)
                    .as("the log ends early")
                    .isFalse();
            cursor = "&cursor=" + page.get("next").asString("");
        }
        return roots;
    }

    /** The proof verifies by itself, and its checkpoint is one of this log's, not of another that was lost. */
    private static void proves(Proven promised, List<String> entries, Map<Long, Hash> roots, LogVerifier key) {
        InclusionProof proof = InclusionProof.parse(promised.proof().getBytes(StandardCharsets.UTF_8));
        String entry = entries.get(Math.toIntExact(promised.position()));
        assertThat(entry).contains(promised.act());
        assertThat(proof.verify(entry.getBytes(StandardCharsets.UTF_8), key).passed())
                .as("proof of %d", promised.position())
                .isTrue();
        assertThat(roots.get(proof.checkpoint().size()))
                .isEqualTo(proof.checkpoint().root());
    }
}
