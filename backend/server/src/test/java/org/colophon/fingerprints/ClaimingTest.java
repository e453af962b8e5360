package org.colophon.fingerprints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.colophon.files.DepositErasure;
import org.colophon.files.Deposits;
import org.colophon.files.HeardEvents;
import org.colophon.files.SignedInByHeader;
import org.colophon.files.SteppingClock;
import org.colophon.files.TusClient;
import org.colophon.fingerprint.DigestAlgorithm;
import org.colophon.fingerprint.Digests;
import org.colophon.fingerprint.StreamingFingerprint;
import org.colophon.kernel.FileId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationModuleTest(
        mode = BootstrapMode.STANDALONE,
        extraIncludes = {"platform", "files"},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        verifyAutomatically = false)
@Import(SignedInByHeader.class)
@TestPropertySource(properties = {"colophon.jobs=off", "colophon.reading=off", "colophon.digests=sha-256,blake3,sm3"})
class ClaimingTest {

    private static final Set<DigestAlgorithm> BOTH = EnumSet.of(DigestAlgorithm.SHA_256, DigestAlgorithm.BLAKE3);

    @Autowired
    private FingerprintRegister register;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Deposits deposits;

    @Autowired
    private DepositErasure erasure;

    @Autowired
    private HeardEvents events;

    @Autowired
    private SteppingClock clock;

    @LocalServerPort
    private int port;

    private final Random random = new Random();
    private PartyId creator;
    private PartyId another;
    private byte[] bytes;
    private Digests digests;

    @BeforeEach
    void start() {
        creator = new PartyId(UUID.randomUUID());
        another = new PartyId(UUID.randomUUID());
        bytes = bytes(1000);
        digests = digests(bytes, BOTH);
    }

    @Test
    void tells_a_later_claim_of_the_earlier_ones() {
        FingerprintedFile first = declared(digests);
        FingerprintedFile later = declared(digests);

        assertThat(claim(first, creator, true)).isEmpty();
        assertThat(claim(later, another, false)).singleElement().satisfies(match -> {
            assertThat(match.work()).isEqualTo(first.work());
            assertThat(match.file()).isEqualTo(first.file());
            assertThat(match.claimant()).isEqualTo(creator);
            assertThat(match.seenByRegister()).isFalse();
            assertThat(match.published()).isTrue();
        });
        assertThat(register.matches(digests))
                .extracting(IdentityMatch::work)
                .containsExactly(first.work(), later.work());
    }

    @Test
    void finds_a_file_by_any_of_its_digests() {
        FingerprintedFile file = declared(digests);
        claim(file, creator, false);

        Digests byBlake3 = Digests.ofHex(Map.of(DigestAlgorithm.BLAKE3, digests.hex(DigestAlgorithm.BLAKE3)));

        assertThat(register.matches(byBlake3)).extracting(IdentityMatch::work).containsExactly(file.work());
        assertThat(register.matches(digests(bytes(5), BOTH))).isEmpty();
    }

    @Test
    void matches_no_work_with_itself() {
        FingerprintedFile file = declared(digests);
        claim(file, creator, false);
        FingerprintedFile copy = new FingerprintedFile(
                FileId.next(clock), file.work(), digests, bytes.length, ComputedBy.BROWSER, false);

        assertThat(claim(copy, creator, false)).isEmpty();
        assertThat(register.ofWork(file.work()))
                .extracting(FingerprintedFile::file)
                .containsExactly(file.file(), copy.file());
    }

    @Test
    void matches_no_empty_files() {
        Digests empty = digests(new byte[0], BOTH);
        claim(declared(empty, 0), creator, true);

        assertThat(claim(declared(empty, 0), another, true)).isEmpty();
        assertThat(register.matches(empty)).isEmpty();
    }

    @Test
    void takes_the_same_claim_again_and_no_other_for_the_same_file() {
        FingerprintedFile file = declared(digests);
        claim(file, creator, false);

        assertThat(claim(file, creator, true)).isEmpty();
        assertThat(register.matches(digests))
                .singleElement()
                .satisfies(match -> assertThat(match.published()).isTrue());
        assertThatThrownBy(() -> claim(file, another, false)).isInstanceOf(ClaimRefused.class);
        FingerprintedFile other =
                new FingerprintedFile(file.file(), file.work(), digests(bytes(9), BOTH), 9, ComputedBy.BROWSER, false);
        assertThatThrownBy(() -> claim(other, creator, false)).isInstanceOf(ClaimRefused.class);
    }

    @Test
    void is_told_whether_a_work_is_published() {
        FingerprintedFile file = declared(digests);
        claim(file, creator, true);

        register.published(file.work(), false);

        assertThat(register.matches(digests))
                .singleElement()
                .satisfies(match -> assertThat(match.published()).isFalse());
    }

    @Test
    void wants_the_digest_by_which_files_are_identified() {
        Digests blake3Only = digests(bytes, EnumSet.of(DigestAlgorithm.BLAKE3));

        assertThatThrownBy(() -> claim(declared(blake3Only), creator, false))
                .isInstanceOfSatisfying(
                        ClaimRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo("claim-identity-missing"));
    }

    @Test
    void claims_only_within_the_registering_transaction() {
        assertThatThrownBy(() -> register.claim(declared(digests), creator, false))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void takes_nobodys_word_for_what_the_register_saw() {
        FingerprintedFile claimed =
                new FingerprintedFile(FileId.next(clock), work(), digests, bytes.length, ComputedBy.SERVER, true);

        assertThatThrownBy(() -> claim(claimed, creator, false))
                .isInstanceOfSatisfying(
                        ClaimRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo("claim-not-deposited"));
    }

    @Test
    void keeps_who_computed_a_digest_and_that_the_register_saw_the_bytes() {
        WorkId work = work();
        FileId file = deposit(creator, work, bytes, null);
        claim(new FingerprintedFile(file, work, digests, bytes.length, ComputedBy.BROWSER, true), creator, false);

        assertThat(register.ofWork(work)).singleElement().satisfies(known -> {
            assertThat(known.computedBy()).isEqualTo(ComputedBy.BROWSER);
            assertThat(known.seenByRegister()).isTrue();
            assertThat(known.size()).isEqualTo(bytes.length);
            assertThat(known.digests().algorithms())
                    .containsExactlyInAnyOrder(DigestAlgorithm.SHA_256, DigestAlgorithm.BLAKE3, DigestAlgorithm.SM3);
        });
        assertThat(database.sql("select computed_by from fingerprints.digest where work = :work and algorithm = 'sm3'")
                        .param("work", work.value())
                        .query(String.class)
                        .single())
                .isEqualTo("SERVER");
    }

    @Test
    void refuses_a_claim_that_the_deposit_belies() {
        WorkId work = work();
        FileId file = deposit(creator, work, bytes(50), null);

        assertThatThrownBy(() -> claim(
                        new FingerprintedFile(file, work, digests, bytes.length, ComputedBy.BROWSER, true),
                        creator,
                        false))
                .isInstanceOfSatisfying(
                        ClaimRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo("claim-digests-differ"));
    }

    @Test
    void notes_that_it_saw_a_file_which_had_only_been_declared() {
        FingerprintedFile file = declared(digests);
        claim(file, creator, false);

        deposit(creator, file.work(), bytes, file.file());

        assertThat(register.ofWork(file.work())).singleElement().satisfies(known -> {
            assertThat(known.seenByRegister()).isTrue();
            assertThat(known.computedBy()).isEqualTo(ComputedBy.BROWSER);
        });
        assertThat(events.of(MatchFound.class).filter(match -> match.later().equals(file.work())))
                .isEmpty();
    }

    @Test
    void rejects_a_deposit_with_other_bytes_than_declared() {
        FingerprintedFile file = declared(digests);
        claim(file, creator, false);

        deposit(creator, file.work(), bytes(1000), file.file());

        assertThat(deposits.find(file.file())).isEmpty();
        assertThat(rejectionOf(file.file())).isEqualTo("digests-differ");
        assertThat(register.ofWork(file.work()))
                .singleElement()
                .satisfies(known -> assertThat(known.seenByRegister()).isFalse());
        deposit(creator, file.work(), bytes, file.file());
        assertThat(deposits.find(file.file())).isPresent();
    }

    @Test
    void records_no_code_of_bytes_that_it_rejects() {
        FingerprintedFile file = declared(digests);
        claim(file, creator, false);

        deposit(creator, file.work(), bytes(1000), file.file());

        assertThat(database.sql("select count(*) from fingerprints.unit where work = ?")
                        .param(file.work().value())
                        .query(Integer.class)
                        .single())
                .isZero();
        deposit(creator, file.work(), bytes, file.file());
        assertThat(database.sql("select body from fingerprints.unit where work = ?")
                        .param(file.work().value())
                        .query(byte[].class)
                        .single())
                .isEqualTo(dataCode(bytes));
    }

    @Test
    void lets_nobody_but_the_claimant_deposit_a_declared_file() {
        FingerprintedFile file = declared(digests);
        claim(file, creator, false);

        deposit(another, file.work(), bytes, file.file());

        assertThat(rejectionOf(file.file())).isEqualTo("not-the-claimant");
    }

    @Test
    void flags_a_deposit_that_equals_anothers_claim_and_never_blocks_it() {
        FingerprintedFile declared = declared(digests);
        claim(declared, another, false);
        WorkId draft = work();

        FileId file = deposit(creator, draft, bytes, null);

        assertThat(deposits.find(file)).isPresent();
        assertThat(events.of(MatchFound.class).filter(match -> match.file().equals(file)))
                .containsExactly(new MatchFound(draft, declared.work(), file));
        assertThat(claim(
                        new FingerprintedFile(file, draft, digests, bytes.length, ComputedBy.BROWSER, true),
                        creator,
                        false))
                .extracting(IdentityMatch::seenByRegister)
                .containsExactly(false);
    }

    @Test
    void shows_one_of_two_simultaneous_claims_the_other() throws Exception {
        for (int round = 0; round < 10; round++) {
            byte[] contested = bytes(64);
            Digests same = digests(contested, BOTH);
            CountDownLatch start = new CountDownLatch(1);
            try (ExecutorService two = Executors.newFixedThreadPool(2)) {
                List<Future<List<IdentityMatch>>> claims = List.of(
                        two.submit(() -> claimAfter(start, same, creator)),
                        two.submit(() -> claimAfter(start, same, another)));
                start.countDown();

                int seen = claims.get(0).get(20, TimeUnit.SECONDS).size()
                        + claims.get(1).get(20, TimeUnit.SECONDS).size();
                assertThat(seen).isEqualTo(1);
            }
        }
    }

    @Test
    void lets_nothing_that_is_recorded_be_changed() {
        FingerprintedFile file = declared(digests);
        claim(file, creator, false);

        for (String change : List.of(
                "update fingerprints.identity set first_claimed_at = now()",
                "update fingerprints.claim set claimed_at = now()",
                "update fingerprints.digest set seen_by_register = true",
                "delete from fingerprints.digest",
                "delete from fingerprints.claim",
                "truncate fingerprints.sighting")) {
            assertThatThrownBy(() -> database.sql(change).update()).as(change).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void survives_the_erasure_of_the_deposit() {
        FingerprintedFile file = declared(digests);
        claim(file, creator, false);
        deposit(creator, file.work(), bytes, file.file());

        erasure.erase(file.work());

        assertThat(register.ofWork(file.work())).hasSize(1);
        assertThat(register.matches(digests)).hasSize(1);
    }

    private List<IdentityMatch> claimAfter(CountDownLatch start, Digests same, PartyId claimant)
            throws InterruptedException {
        start.await();
        return claim(declared(same), claimant, false);
    }

    private List<IdentityMatch> claim(FingerprintedFile file, PartyId claimant, boolean published) {
        List<IdentityMatch> earlier = transaction.execute(status -> register.claim(file, claimant, published));
        assertThat(earlier).isNotNull();
        return earlier;
    }

    private FingerprintedFile declared(Digests of) {
        return declared(of, bytes.length);
    }

    private FingerprintedFile declared(Digests of, long size) {
        return new FingerprintedFile(FileId.next(clock), work(), of, size, ComputedBy.BROWSER, false);
    }

    private FileId deposit(PartyId depositor, WorkId work, byte[] content, FileId declared) {
        TusClient client = new TusClient(port, depositor.value());
        String metadata = TusClient.metadata(work, "file.bin")
                + (declared == null ? "" : ",file " + TusClient.base64(declared.text()));
        var created = client.create(metadata, content.length);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        client.append(created.headers().firstValue("Location").orElseThrow(), 0, content);
        return FileId.of(created.headers().firstValue("Colophon-File").orElseThrow());
    }

    private String rejectionOf(FileId file) {
        return database.sql("select reason from files.upload where file = :file and state = 'REJECTED'"
                        + " order by created_at desc limit 1")
                .param("file", file.value())
                .query(String.class)
                .single();
    }

    private WorkId work() {
        return WorkId.next(clock);
    }

    private byte[] bytes(int length) {
        byte[] some = new byte[length];
        random.nextBytes(some);
        return some;
    }

    private static byte[] dataCode(byte[] content) {
        StreamingFingerprint fingerprint = new StreamingFingerprint(BOTH);
        fingerprint.update(content, 0, content.length);
        return fingerprint.finish().data().body();
    }

    private static Digests digests(byte[] content, Set<DigestAlgorithm> algorithms) {
        StreamingFingerprint fingerprint = new StreamingFingerprint(algorithms);
        fingerprint.update(content, 0, content.length);
        Digests all = fingerprint.finish().digests();
        return Digests.ofHex(algorithms.stream().collect(Collectors.toMap(Function.identity(), all::hex)));
    }
}
