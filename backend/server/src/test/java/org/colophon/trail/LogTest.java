package org.colophon.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.colophon.evidence.CanonicalJson;
import org.colophon.evidence.Checkpoint;
import org.colophon.evidence.Commitment;
import org.colophon.evidence.Hash;
import org.colophon.evidence.InclusionProof;
import org.colophon.evidence.Json;
import org.colophon.evidence.LogVerifier;
import org.colophon.evidence.MerkleTree;
import org.colophon.evidence.Opening;
import org.colophon.kernel.ActId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.platform.Call;
import org.colophon.platform.Slice;
import org.colophon.testing.Actors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class LogTest {

    @Autowired
    Acts acts;

    @Autowired
    LogReading log;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final Acting creator = Actors.somebody();

    private record Happened(Attestation attestation) implements Attestable {}

    @Test
    void answers_with_a_proof_that_verifies_offline() {
        Receipt receipt = attest(Actors.call(creator), newWork(), "A title").receipt();

        Receipt.Entry entry = receipt.entries().getFirst();
        byte[] bytes = log.at(entry.position()).orElseThrow().entry().getBytes(StandardCharsets.UTF_8);
        InclusionProof proof = InclusionProof.parse(entry.proof().getBytes(StandardCharsets.UTF_8));
        assertThat(proof.verify(bytes, log.verifierKey()).passed()).isTrue();
    }

    @Test
    void refuses_the_proof_of_an_entry_that_was_changed() {
        Receipt.Entry entry = attest(Actors.call(creator), newWork(), "A title")
                .receipt()
                .entries()
                .getFirst();
        byte[] bytes = log.at(entry.position()).orElseThrow().entry().getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length / 2] ^= 1;

        InclusionProof proof = InclusionProof.parse(entry.proof().getBytes(StandardCharsets.UTF_8));
        assertThat(proof.verify(bytes, log.verifierKey()).passed()).isFalse();
    }

    @Test
    void gives_the_same_receipt_when_the_request_is_sent_again() {
        Call call = Actors.call(creator);
        WorkId work = newWork();

        assertThat(attest(call, work, "Once")).isEqualTo(attest(call, work, "Once"));
        assertThat(log.ofWork(work, Slice.first(10)).items()).hasSize(1);
    }

    @Test
    void links_each_entry_of_a_work_to_the_one_before() {
        WorkId work = newWork();
        long first = attest(Actors.call(creator), work, "One")
                .receipt()
                .entries()
                .getFirst()
                .position();
        long second = attest(Actors.call(creator), work, "Two")
                .receipt()
                .entries()
                .getFirst()
                .position();

        assertThat(entry(second).whole("previous")).isEqualTo(first);
        assertThat(entry(first).has("previous")).isFalse();
    }

    @Test
    void keeps_sealed_values_out_of_the_log_and_opens_them_with_their_salt() {
        WorkId work = newWork();
        long position = attest(Actors.call(creator), work, "Secret title")
                .receipt()
                .entries()
                .getFirst()
                .position();

        assertThat(log.at(position).orElseThrow().entry()).doesNotContain("Secret title");
        Opening opening = jdbc.sql("select salt, value from trail.opening where work = :work")
                .param("work", work.value())
                .query((row, n) -> Opening.of(row.getBytes(1), row.getString(2)))
                .single();
        Commitment commitment =
                Commitment.ofHex(entry(position).members("sealed").text("title"));
        assertThat(commitment.isOpenedBy(opening)).isTrue();
    }

    @Test
    void names_the_same_person_differently_at_different_works() {
        long one = attest(Actors.call(creator), newWork(), "One")
                .receipt()
                .entries()
                .getFirst()
                .position();
        long two = attest(Actors.call(creator), newWork(), "Two")
                .receipt()
                .entries()
                .getFirst()
                .position();

        assertThat(entry(one).members("by").text("party"))
                .isNotEqualTo(entry(two).members("by").text("party"));
        assertThat(log.at(one).orElseThrow().entry())
                .doesNotContain(creator.party().text());
    }

    @Test
    void attests_nothing_of_an_act_that_failed() {
        WorkId work = newWork();
        Call call = Actors.call(creator);

        assertThatThrownBy(() -> acts.perform(call, "body", String.class, () -> {
                    happen(work, "Never");
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);

        attest(Actors.call(creator), newWork(), "After");
        assertThat(log.ofWork(work, Slice.first(10)).items()).isEmpty();
    }

    @Test
    void has_no_gap_and_the_root_of_its_bytes_after_many_at_once() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Callable<Recorded<String>>> requests = IntStream.range(0, 200)
                    .<Callable<Recorded<String>>>mapToObj(
                            n -> () -> attest(Actors.call(Actors.somebody()), newWork(), "Work " + n))
                    .toList();
            for (Future<Recorded<String>> answer : threads.invokeAll(requests)) {
                answer.get();
            }
        }

        Checkpoint checkpoint = Checkpoint.open(
                log.checkpoint().orElseThrow().getBytes(StandardCharsets.UTF_8), LogVerifier.parse(log.verifierKey()));
        List<Hash> leaves = new ArrayList<>();
        jdbc.sql("select bytes from trail.entry order by position")
                .query((row, n) -> leaves.add(Hash.ofLeaf(row.getBytes(1))))
                .list();
        assertThat(leaves).hasSize((int) checkpoint.size());
        assertThat(MerkleTree.rootOf(leaves)).isEqualTo(checkpoint.root());
    }

    @Test
    void cannot_be_changed_by_the_application() {
        assertThatThrownBy(
                        () -> jdbc.sql("update trail.entry set type = 'forged'").update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("delete from trail.checkpoint").update())
                .isInstanceOf(DataAccessException.class);
    }

    private Recorded<String> attest(Call call, WorkId work, String title) {
        return acts.perform(call, title, String.class, () -> {
            happen(work, title);
            return "done";
        });
    }

    private void happen(WorkId work, String title) {
        Facts facts = new Facts().open("kind", "test").sealed("title", title);
        events.publishEvent(
                new Happened(new Attestation(ActId.next(clock), "test.happened", creator, List.of(work), facts)));
    }

    private Json.Members entry(long position) {
        byte[] bytes = log.at(position).orElseThrow().entry().getBytes(StandardCharsets.UTF_8);
        return CanonicalJson.parseCanonicalObject(bytes, 1 << 16);
    }

    private static WorkId newWork() {
        return new WorkId(UUID.randomUUID());
    }
}
