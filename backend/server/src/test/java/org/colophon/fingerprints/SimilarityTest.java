package org.colophon.fingerprints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.awaitility.Awaitility;
import org.colophon.files.HeardEvents;
import org.colophon.files.SignedInByHeader;
import org.colophon.files.SteppingClock;
import org.colophon.files.TusClient;
import org.colophon.fingerprint.Digests;
import org.colophon.fingerprint.StreamingFingerprint;
import org.colophon.fingerprint.extraction.Extractor;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.colophon.fingerprint.text.TextCode;
import org.colophon.kernel.FileId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.RecurringJob;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Near files, through the module's doors, on a real database. */
@ApplicationModuleTest(
        mode = BootstrapMode.STANDALONE,
        extraIncludes = {"platform", "files"},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        verifyAutomatically = false)
@Import({SignedInByHeader.class, SimilarityTest.Deaf.class})
@TestPropertySource(properties = "colophon.jobs=off")
class SimilarityTest {

    /** A listener that breaks at what concerns one work. */
    static final class Deaf {

        private volatile @Nullable WorkId to;

        @EventListener
        void hear(MatchFound found) {
            if (found.later().equals(to)) {
                throw new IllegalStateException("deaf");
            }
        }
    }

    private static final Extractor EXTRACTOR = new Extractor("test", "1");

    @Autowired
    private FingerprintRegister register;

    @Autowired
    private Similarity similarity;

    @Autowired
    private Calibration calibration;

    @Autowired
    private ContentReading reading;

    @Autowired
    private List<RecurringJob> jobs;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @Autowired
    private HeardEvents events;

    @Autowired
    private SteppingClock clock;

    @Autowired
    private Deaf deaf;

    @LocalServerPort
    private int port;

    private final Random random = new Random(40_824);

    @ParameterizedTest
    @EnumSource(names = {"DATA", "TEXT", "IMAGE", "AUDIO", "VIDEO"})
    void finds_exactly_what_a_scan_in_the_database_finds(CodeKind kind) {
        IsccUnit sought = unit(kind);
        IntStream.rangeClosed(0, 80).forEach(bits -> claim(near(sought, bits)));
        scan();
        IntStream.rangeClosed(30, 70).forEach(bits -> claim(near(sought, bits)));

        Map<WorkId, Integer> found = similarity.near(List.of(sought(sought))).stream()
                .collect(Collectors.toMap(
                        match -> match.earlier().work(),
                        match -> match.distances().getFirst().distance()));

        Map<WorkId, Integer> expected = oracle(kind, sought);
        expected.values().removeIf(distance -> distance > candidate(kind));
        // A file is told of fifty near works at most, the nearest.
        assertThat(found).hasSize(Math.min(50, expected.size())).isNotEmpty();
        assertThat(expected).containsAllEntriesOf(found);
        int farthest = found.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        assertThat(expected.values().stream().filter(distance -> distance < farthest))
                .allMatch(found::containsValue);
    }

    @Test
    void gives_no_place_among_the_nearest_to_works_that_are_not_asked_for() {
        IsccUnit unit = unit(CodeKind.IMAGE);
        PartyId copyist = person();
        FingerprintedFile original = claim(near(unit, 20));
        IntStream.range(0, 50)
                .forEach(n -> transaction.executeWithoutResult(status -> register(copyist, near(unit, 1))));
        FingerprintedFile copy = transaction.execute(status -> register(copyist, unit));

        scan();

        assertThat(copy).isNotNull();
        assertThat(similarity.near(List.of(sought(unit)), claims -> Set.of(original.work())))
                .extracting(match -> match.earlier().work())
                .containsExactly(original.work());
        assertThat(events.of(MatchFound.class).filter(match -> match.later().equals(copy.work())))
                .extracting(MatchFound::earlier)
                .containsOnly(original.work());
    }

    @Test
    void compares_the_others_though_one_file_cannot_be_compared() {
        IsccUnit one = unit(CodeKind.IMAGE);
        IsccUnit two = unit(CodeKind.IMAGE);
        claim(one);
        claim(two);
        scan();
        FingerprintedFile broken = claim(near(one, 1));
        FingerprintedFile whole = claim(near(two, 1));

        deaf.to = broken.work();
        scan();

        assertThat(events.of(MatchFound.class)).extracting(MatchFound::later).contains(whole.work());
        assertThat(isWaiting(broken)).isTrue();
        deaf.to = null;
        clock.advance(Duration.ofMinutes(10));
        scan();
        assertThat(isWaiting(broken)).isFalse();
    }

    private boolean isWaiting(FingerprintedFile file) {
        return database.sql("select exists (select from fingerprints.arrival where file = ?)")
                .param(file.file().value())
                .query(Boolean.class)
                .single();
    }

    @Test
    void finds_what_is_committed_at_once_whether_it_has_its_place_or_not() {
        IsccUnit unit = unit(CodeKind.IMAGE);
        FingerprintedFile first = claim(near(unit, 3));
        assertThat(similarity.near(List.of(sought(unit)))).singleElement().satisfies(match -> {
            assertThat(match.earlier().work()).isEqualTo(first.work());
            assertThat(match.nearness()).isEqualTo(Nearness.VERY_NEAR);
            assertThat(match.earlier().seenByRegister()).isFalse();
        });
        scan();
        FingerprintedFile second = claim(near(unit, 30));

        assertThat(similarity.near(List.of(sought(unit))))
                .extracting(match -> match.earlier().work(), NearMatch::nearness)
                .containsExactly(tuple(first.work(), Nearness.VERY_NEAR), tuple(second.work(), Nearness.NEAR));
    }

    @Test
    void ranks_the_same_content_first_and_tells_the_distance_of_each_kind() {
        IsccUnit text = unit(CodeKind.TEXT);
        IsccUnit data = unit(CodeKind.DATA);
        IsccUnit meta = unit(CodeKind.META);
        FingerprintedFile near = claim(near(data, 5), near(text, 50), near(meta, 9));
        FingerprintedFile same = claim(near(data, 100), text);
        claim(near(meta, 0));

        List<NearMatch> found =
                similarity.near(List.of(new SoughtFile(work(), FileId.next(clock), codes(text, data, meta))));

        assertThat(found).extracting(match -> match.earlier().work()).containsExactly(same.work(), near.work());
        assertThat(found.getFirst().nearness()).isEqualTo(Nearness.SAME_CONTENT);
        assertThat(found.getLast().distances())
                .extracting(UnitDistance::kind, UnitDistance::distance, UnitDistance::isStrong)
                .containsExactly(
                        tuple(CodeKind.DATA, 5, true), tuple(CodeKind.TEXT, 50, false), tuple(CodeKind.META, 9, true));
    }

    @Test
    void is_near_nothing_by_a_code_that_says_nothing() {
        byte[] blank = new byte[32];
        IsccUnit picture = IsccUnit.of(CodeKind.IMAGE.type(), blank);
        IsccUnit silence = IsccUnit.of(CodeKind.AUDIO.type(), blank);
        IsccUnit nothing = TextCode.of("").unit();
        claim(picture, silence, nothing);
        scan();

        assertThat(similarity.near(
                        List.of(new SoughtFile(work(), FileId.next(clock), codes(picture, silence, nothing)))))
                .isEmpty();
    }

    @Test
    void gives_places_without_a_gap_while_claims_are_committed_from_all_sides() throws Exception {
        IsccUnit unit = unit(CodeKind.VIDEO);
        int threads = 4;
        int each = 15;
        CyclicBarrier start = new CyclicBarrier(threads + 1);
        try (ExecutorService all = Executors.newFixedThreadPool(threads + 1)) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(all.submit(() -> {
                    start.await();
                    for (int n = 0; n < each; n++) {
                        claim(unit);
                    }
                    return null;
                }));
            }
            running.add(all.submit(() -> {
                start.await();
                for (int n = 0; n < 10; n++) {
                    scan();
                    similarity.near(List.of(sought(unit)));
                }
                return null;
            }));
            for (Future<?> each1 : running) {
                each1.get(60, TimeUnit.SECONDS);
            }
        }
        scan();

        List<Long> positions = database.sql(
                        "select position from fingerprints.unit where kind = 'VIDEO' order by position")
                .query(Long.class)
                .list();
        assertThat(positions)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, positions.size()).boxed().toList());
        assertThat(similarity.near(List.of(sought(unit)))).hasSize(50);
    }

    @Test
    void flags_the_later_of_two_near_files_that_were_claimed_at_once() {
        IsccUnit unit = unit(CodeKind.AUDIO);
        FingerprintedFile[] files = new FingerprintedFile[2];
        transaction.executeWithoutResult(first -> {
            files[0] = register(person(), unit);
            try (ExecutorService other = Executors.newSingleThreadExecutor()) {
                other.submit(() -> files[1] = claim(near(unit, 4))).get(20, TimeUnit.SECONDS);
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });

        scan();

        assertThat(events.of(MatchFound.class)
                        .filter(match -> match.earlier().equals(files[0].work()))
                        .distinct())
                .singleElement()
                .satisfies(match -> {
                    assertThat(match.later()).isEqualTo(files[1].work());
                    assertThat(match.nearness()).isEqualTo(Nearness.VERY_NEAR);
                });
        assertThat(events.of(MatchFound.class).filter(match -> match.later().equals(files[0].work())))
                .isEmpty();
    }

    @Test
    void keeps_what_was_declared_beside_what_it_computed_from_the_deposit() {
        PartyId creator = person();
        WorkId work = work();
        byte[] text = poem();
        IsccUnit computed =
                TextCode.of(new String(text, StandardCharsets.UTF_8)).unit();
        FileId file = deposit(creator, work, text);
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> reading.unread(List.of(file)).isEmpty());
        IsccUnit declared = near(computed, 2);
        transaction.executeWithoutResult(status -> register.claim(
                new FingerprintedFile(
                        file, work, digests(text), text.length, ComputedBy.BROWSER, true, codes(declared)),
                creator,
                true));

        assertThat(similarity.codesOf(work)).singleElement().satisfies(of -> {
            assertThat(of.file()).isEqualTo(file);
            assertThat(of.codes())
                    .filteredOn(code -> code.kind() == CodeKind.TEXT)
                    .extracting(FileCode::unit, FileCode::computedBy, FileCode::seenByRegister)
                    .containsExactlyInAnyOrder(
                            tuple(declared, ComputedBy.BROWSER, false), tuple(computed, ComputedBy.SERVER, true));
        });
        assertThat(similarity.near(List.of(sought(computed))))
                .singleElement()
                .satisfies(match -> assertThat(match.earlier().seenByRegister()).isTrue());
    }

    @Test
    void reads_old_deposits_again_when_a_reader_changes_and_those_from_before_the_first() {
        WorkId work = work();
        byte[] text = poem();
        FileId file = deposit(person(), work, text);
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> reading.unread(List.of(file)).isEmpty());
        database.sql("update fingerprints.reading set generation = 0 where file = ?")
                .param(file.value())
                .update();

        run("fingerprints.re-reading");

        assertThat(reading.unread(List.of(file))).containsExactly(file);
        run("fingerprints.reading");
        assertThat(reading.unread(List.of(file))).isEmpty();
        assertThat(similarity.codesOf(work))
                .singleElement()
                .satisfies(
                        of -> assertThat(of.codes()).extracting(FileCode::kind).contains(CodeKind.DATA, CodeKind.TEXT));
    }

    @Test
    void tells_which_passages_of_a_text_an_earlier_one_has() {
        PartyId author = person();
        WorkId earlier = work();
        String book = new String(poem(), StandardCharsets.UTF_8) + new String(poem(), StandardCharsets.UTF_8);
        claimDeposited(author, earlier, book.getBytes(StandardCharsets.UTF_8));
        String before = new String(poem(), StandardCharsets.UTF_8);
        String chapter = book.substring(500, 4_500);
        byte[] copy = (before + chapter + new String(poem(), StandardCharsets.UTF_8))
                .toUpperCase(Locale.ROOT)
                .getBytes(StandardCharsets.UTF_8);
        WorkId later = work();
        FileId file = deposit(person(), later, copy);
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> reading.unread(List.of(file)).isEmpty());

        assertThat(similarity.near(List.of(new SoughtFile(later, file, DeclaredCodes.NONE))))
                .singleElement()
                .satisfies(match -> {
                    assertThat(match.earlier().work()).isEqualTo(earlier);
                    assertThat(match.nearness()).isEqualTo(Nearness.SAME_WORDS_IN_PART);
                    assertThat(match.isStrong()).isFalse();
                    assertThat(match.passages()).hasSizeGreaterThan(2);
                    assertThat(match.passages()).allSatisfy(passage -> {
                        assertThat(passage.at()).isBetween(before.length() - 500L, before.length() + 4_000L);
                        assertThat(passage.at() - before.length()).isCloseTo(passage.earlierAt() - 500, within(500L));
                    });
                });
    }

    @Test
    void reports_how_near_the_works_of_different_claimants_are() {
        PartyId one = person();
        IsccUnit unit = unit(CodeKind.MIXED);
        transaction.executeWithoutResult(status -> register(one, unit));
        transaction.executeWithoutResult(status -> register(one, near(unit, 2)));
        transaction.executeWithoutResult(status -> register(person(), near(unit, 20)));
        scan();

        assertThat(calibration.report(1_000))
                .filteredOn(report -> report.kind() == CodeKind.MIXED)
                .singleElement()
                .satisfies(report -> {
                    assertThat(report.codes()).isEqualTo(3);
                    assertThat(report.sampled()).isEqualTo(3);
                    assertThat(report.within())
                            .filteredOn(within -> within.distance() <= 16)
                            .allSatisfy(within -> assertThat(within.pairs()).isZero());
                    assertThat(report.within().getLast().pairs()).isEqualTo(4);
                });
    }

    @Test
    void lets_no_recorded_code_be_changed() {
        claim(unit(CodeKind.DATA));
        scan();

        for (String change : List.of(
                "update fingerprints.unit set position = position + 1",
                "update fingerprints.unit set discriminating = false",
                "update fingerprints.feed set last = 0",
                "delete from fingerprints.unit",
                "truncate fingerprints.unit",
                "insert into fingerprints.unit select gen_random_uuid(), file, kind, part, at, algorithm_version,"
                        + " extractor, extractor_version, 'SERVER', false, discriminating, body, recorded_at, null"
                        + " from fingerprints.unit")) {
            assertThatThrownBy(() -> database.sql(change).update()).as(change).isInstanceOf(DataAccessException.class);
        }
    }

    /** A plain scan in SQL. */
    private Map<WorkId, Integer> oracle(CodeKind kind, IsccUnit sought) {
        return database
                .sql("select work, min(bit_count(('x' || encode(body, 'hex'))::bit(256)"
                        + " # ('x' || :sought)::bit(256))) as distance"
                        + " from fingerprints.unit where kind = :kind and discriminating group by work")
                .param("sought", HexFormat.of().formatHex(sought.body()))
                .param("kind", kind.name())
                .query((row, n) -> Map.entry(new WorkId(row.getObject("work", UUID.class)), row.getInt("distance")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static int candidate(CodeKind kind) {
        return switch (kind) {
            case TEXT -> 60;
            case DATA -> 48;
            case IMAGE -> 48;
            case AUDIO -> 24;
            default -> 32;
        };
    }

    private void scan() {
        run("fingerprints.later-scan");
    }

    private void run(String name) {
        jobs.stream().filter(job -> job.name().equals(name)).forEach(RecurringJob::run);
    }

    private FingerprintedFile claim(IsccUnit... units) {
        FingerprintedFile claimed = transaction.execute(status -> register(person(), units));
        assertThat(claimed).isNotNull();
        return claimed;
    }

    private FingerprintedFile register(PartyId claimant, IsccUnit... units) {
        FingerprintedFile file = new FingerprintedFile(
                FileId.next(clock), work(), digests(bytes(40)), 40, ComputedBy.BROWSER, false, codes(units));
        register.claim(file, claimant, true);
        return file;
    }

    private SoughtFile sought(IsccUnit unit) {
        return new SoughtFile(work(), FileId.next(clock), codes(unit));
    }

    private static DeclaredCodes codes(IsccUnit... units) {
        return new DeclaredCodes(List.of(units), Map.of(), EXTRACTOR);
    }

    private IsccUnit unit(CodeKind kind) {
        return IsccUnit.of(kind.type(), bytes(32));
    }

    /** The unit with so many of its bits turned. */
    private IsccUnit near(IsccUnit unit, int bits) {
        byte[] body = unit.body();
        List<Integer> places = new ArrayList<>(IntStream.range(0, 256).boxed().toList());
        Collections.shuffle(places, random);
        places.subList(0, bits).forEach(place -> body[place / 8] ^= (byte) (1 << place % 8));
        return IsccUnit.of(unit.type(), body);
    }

    private FileId deposit(PartyId depositor, WorkId work, byte[] content) {
        TusClient client = new TusClient(port, depositor.value());
        var created = client.create(TusClient.metadata(work, "poem.txt"), content.length);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        client.append(created.headers().firstValue("Location").orElseThrow(), 0, content);
        return FileId.of(created.headers().firstValue("Colophon-File").orElseThrow());
    }

    private void claimDeposited(PartyId author, WorkId work, byte[] text) {
        FileId file = deposit(author, work, text);
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> reading.unread(List.of(file)).isEmpty());
        transaction.executeWithoutResult(status -> register.claim(
                new FingerprintedFile(file, work, digests(text), text.length, ComputedBy.SERVER, true), author, true));
    }

    private byte[] poem() {
        return IntStream.range(0, 200)
                .mapToObj(n -> Long.toString(random.nextLong() >>> 1, 36))
                .collect(Collectors.joining(" "))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Digests digests(byte[] content) {
        StreamingFingerprint fingerprint = new StreamingFingerprint(Set.of());
        fingerprint.update(content, 0, content.length);
        return fingerprint.finish().digests();
    }

    private byte[] bytes(int length) {
        byte[] some = new byte[length];
        synchronized (random) {
            random.nextBytes(some);
        }
        return some;
    }

    private WorkId work() {
        return WorkId.next(clock);
    }

    private static PartyId person() {
        return new PartyId(UUID.randomUUID());
    }
}
