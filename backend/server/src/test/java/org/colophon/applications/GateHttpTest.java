package org.colophon.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.testing.Registrant.with;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.awaitility.Awaitility;
import org.colophon.accounts.DutyGranting;
import org.colophon.fingerprint.Digests;
import org.colophon.fingerprint.StreamingFingerprint;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.colophon.fingerprint.iscc.UnitType;
import org.colophon.fingerprint.text.TextCode;
import org.colophon.platform.Acting;
import org.colophon.platform.Duty;
import org.colophon.testing.Browser.Answer;
import org.colophon.testing.Registrant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** Two creators at the gate: what each is shown of the other's works, is asked, and what becomes of it. */
@SpringBootTest
@AutoConfigureMockMvc
class GateHttpTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Autowired
    MockMvcTester http;

    @Autowired
    DutyGranting granting;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    Clock clock;

    @Test
    void stops_a_copy_that_was_encoded_anew_and_keeps_what_its_maker_says() {
        IsccUnit picture = unit(UnitType.IMAGE);
        String earlier = registrant("First").registered("Original", form -> declaring(form, picture));
        Registrant second = registrant("Second");
        String draft = second.draft(List.of(declaring(second.photograph("Copy"), near(picture, 8))));

        Answer gate = check(second, draft);
        assertThat(gate.at("/works/0/matches/0/workId")).isEqualTo(earlier);
        assertThat(gate.at("/works/0/matches/0/title")).isEqualTo("Original");
        assertThat(gate.at("/works/0/matches/0/number")).startsWith("CN-");
        assertThat(gate.at("/works/0/matches/0/nearness")).isEqualTo("VERY_NEAR");
        assertThat(gate.at("/works/0/matches/0/examination")).isEqualTo("true");
        assertThat(gate.at("/works/0/matches/0/answerNeeded")).isEqualTo("true");
        assertThat(gate.at("/works/0/matches/0/files/0/distances/0/kind")).isEqualTo("IMAGE");
        assertThat(gate.at("/works/0/matches/0/files/0/distances/0/distance")).isEqualTo("8");
        assertThat(second.submit(draft).code()).isEqualTo("answers-missing");

        assertThat(second.submit(draft, answers(gate, "LICENSED")).at("/result/state"))
                .isEqualTo("FLAGGED");
        Answer examined = examiner().browser().get("/api/examinations/" + draft);
        assertThat(examined.at("/matches/0/earlierWork")).isEqualTo(earlier);
        assertThat(examined.at("/matches/0/nearness")).isEqualTo("VERY_NEAR");
        assertThat(examined.at("/matches/0/answer")).isEqualTo("LICENSED");
    }

    @Test
    void asks_about_a_weaker_likeness_and_then_registers() {
        IsccUnit picture = unit(UnitType.IMAGE);
        registrant("First").registered("Original", form -> declaring(form, picture));
        Registrant second = registrant("Second");
        String draft = second.draft(List.of(declaring(second.photograph("Similar"), near(picture, 33))));

        Answer gate = check(second, draft);
        assertThat(gate.at("/works/0/matches/0/nearness")).isEqualTo("NEAR");
        assertThat(gate.at("/works/0/matches/0/examination")).isEqualTo("false");
        assertThat(second.submit(draft).code()).isEqualTo("answers-missing");
        assertThat(second.submit(draft, answers(gate, "COINCIDENCE")).at("/result/state"))
                .isEqualTo("REGISTERED");
    }

    @Test
    void finds_a_mirrored_copy_by_the_codes_of_its_variants() {
        IsccUnit picture = unit(UnitType.IMAGE);
        registrant("First").registered("Original", form -> declaring(form, picture));
        Registrant second = registrant("Second");
        Map<String, Object> form = declaring(second.photograph("Mirrored"), unit(UnitType.IMAGE));
        Map<String, Object> file = new TreeMap<>(fileOf(form));
        file.put("variants", Map.of("MIRROR", near(picture, 4).toString()));

        Answer gate = check(second, second.draft(List.of(with(form, "files", List.of(file)))));

        assertThat(gate.at("/works/0/matches/0/nearness")).isEqualTo("VERY_NEAR");
        assertThat(gate.at("/works/0/matches/0/files/0/distances/0/part")).isEqualTo("MIRROR");
        assertThat(gate.at("/works/0/matches/0/files/0/distances/0/earlierPart"))
                .isEqualTo("WHOLE");
    }

    @Test
    void tells_nobody_but_examiners_what_is_near_a_private_work() {
        IsccUnit picture = unit(UnitType.IMAGE);
        Map<String, String> digests = Registrant.digests();
        Registrant first = registrant("First");
        String earlier =
                first.registered("Secret", form -> with(declaring(form, digests, picture), "visibility", "PRIVATE"));
        Registrant second = registrant("Second");
        String draft = second.draft(List.of(declaring(second.photograph("Near"), near(picture, 3))));

        Answer gate = check(second, draft);
        assertThat(gate.json().at("/works/0/matches").size()).as(gate.body()).isZero();
        Answer submitted = second.submit(draft);
        assertThat(submitted.at("/result/state")).isEqualTo("REGISTERED");
        String later = submitted.at("/result/works/0/id");

        Registrant examiner = examiner();
        Awaitility.await()
                .until(() -> examiner.browser()
                        .get("/api/examinations/late-matches?limit=200")
                        .body()
                        .contains(later));
        Answer late = examiner.browser().get("/api/examinations/late-matches?limit=1");
        assertThat(late.at("/items/0/later/work")).isEqualTo(later);
        assertThat(late.at("/items/0/earlier/work")).isEqualTo(earlier);
        assertThat(second.browser().get("/api/examinations/late-matches").status())
                .isEqualTo(403);
        appoint(second);
        assertThat(second.browser().get("/api/examinations/late-matches?limit=200"))
                .satisfies(own -> assertThat(own.status()).isEqualTo(200))
                .satisfies(own -> assertThat(own.body()).doesNotContain(earlier));

        Registrant third = registrant("Third");
        Answer exact = check(third, third.draft(List.of(declaring(third.photograph("Same"), digests, picture))));
        assertThat(exact.at("/works/0/matches/0/nearness")).isEqualTo("SAME_FILE");
        assertThat(exact.json().at("/works/0/matches/0/title").isNull()).isTrue();
        assertThat(exact.json().at("/works/0/matches/0/workId").isNull()).isTrue();
        assertThat(exact.json().at("/works/0/matches/0/files/0/earlier").isNull())
                .isTrue();
    }

    @Test
    void asks_nobody_about_works_of_their_own() {
        IsccUnit picture = unit(UnitType.IMAGE);
        Registrant author = registrant("Author");
        author.registered("First frame", form -> declaring(form, picture));
        String draft = author.draft(List.of(declaring(author.photograph("Next frame"), near(picture, 6))));

        Answer gate = check(author, draft);
        assertThat(gate.at("/works/0/matches/0/sameOwner")).isEqualTo("true");
        assertThat(gate.at("/works/0/matches/0/answerNeeded")).isEqualTo("false");
        assertThat(author.submit(draft).at("/result/state")).isEqualTo("REGISTERED");
    }

    @Test
    void lets_no_declared_code_block_somebody_who_hands_in_the_file() {
        String poem = IntStream.range(0, 300)
                .mapToObj(n -> Long.toString(RANDOM.nextLong() >>> 1, 36))
                .collect(Collectors.joining(" "));
        IsccUnit text = TextCode.of(poem).unit();
        registrant("Claimant").registered("Taken from the web", form -> declaring(form, near(text, 2)));
        Registrant poet = registrant("Poet");
        Map<String, Object> form = poet.photograph("My poem");
        String work = form.get("id").toString();
        String draft = poet.draft(List.of(form));
        byte[] bytes = poem.getBytes(StandardCharsets.UTF_8);
        String file = poet.browser().upload(work, "poem.txt", bytes);
        String uri = "/api/applications/" + draft;
        Answer saved = poet.browser()
                .with("If-Match", poet.browser().get(uri).header("ETag"))
                .put(uri, Map.of("works", List.of(with(form, "files", List.of(deposited(file, bytes))))));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        Awaitility.await()
                .until(() -> check(poet, draft).json().at("/works/0/unread").isEmpty());

        Answer gate = check(poet, draft);
        assertThat(gate.at("/works/0/matches/0/nearness")).as(gate.body()).isEqualTo("VERY_NEAR");
        assertThat(gate.at("/works/0/matches/0/seenByRegister")).isEqualTo("false");
        assertThat(gate.at("/works/0/matches/0/examination")).isEqualTo("false");
        assertThat(poet.submit(draft, answers(gate, "MINE_EARLIER")).at("/result/state"))
                .isEqualTo("REGISTERED");

        Registrant copyist = registrant("Copyist");
        Answer copied =
                check(copyist, copyist.draft(List.of(declaring(copyist.photograph("Copied poem"), near(text, 3)))));
        assertThat(copied.json().at("/works/0/matches").findValuesAsString("examination"))
                .contains("true");
    }

    @Test
    void stops_a_deposited_picture_that_is_an_earlier_one_scaled_mirrored_and_encoded_anew() throws IOException {
        BufferedImage picture = picture(640, 480);
        Registrant painter = registrant("Painter");
        String earlier = depositing(painter, "Original", "picture.png", encoded(picture, "png"));
        assertThat(painter.submit(earlier).at("/result/state")).isEqualTo("REGISTERED");
        Registrant copyist = registrant("Copyist");
        BufferedImage copy = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = copy.createGraphics();
        canvas.drawImage(picture, 400, 0, -400, 300, null);
        canvas.dispose();
        String draft = depositing(copyist, "Copy", "copy.jpg", encoded(copy, "jpg"));

        Answer gate = check(copyist, draft);
        assertThat(gate.at("/works/0/matches/0/title")).as(gate.body()).isEqualTo("Original");
        assertThat(gate.at("/works/0/matches/0/nearness")).isEqualTo("VERY_NEAR");
        assertThat(gate.at("/works/0/matches/0/seenByRegister")).isEqualTo("true");
        assertThat(gate.at("/works/0/matches/0/examination")).isEqualTo("true");
        assertThat(gate.at("/works/0/matches/0/files/0/distances/0/part")).isEqualTo("MIRROR");
        assertThat(copyist.submit(draft, answers(gate, "COINCIDENCE")).at("/result/state"))
                .isEqualTo("FLAGGED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISCC:KACYPXW445FTYNJ3", "not a code", "ISCC:EAASKDNZNYGUUF5A"})
    void refuses_what_is_not_a_code_of_full_length(String code) {
        Registrant author = registrant("Author");
        Map<String, Object> form = author.photograph("A");
        Map<String, Object> file = new TreeMap<>(fileOf(form));
        file.put("units", List.of(code));
        file.put("extractor", "test/1");
        Answer gate = check(author, author.draft(List.of(with(form, "files", List.of(file)))));
        assertThat(gate.at("/problems/0/code")).as(gate.body()).isEqualTo("codes-format");
    }

    @Test
    void refuses_an_instance_code_of_another_file() {
        Registrant author = registrant("Author");
        String draft = author.draft(List.of(declaring(author.photograph("A"), unit(UnitType.INSTANCE))));
        assertThat(check(author, draft).at("/problems/0/code")).isEqualTo("codes-contradict-digests");
    }

    /** A draft of a work with this file deposited and read; the application's id. */
    private static String depositing(Registrant by, String title, String name, byte[] bytes) {
        Map<String, Object> form = by.photograph(title);
        String draft = by.draft(List.of(form));
        String file = by.browser().upload(form.get("id").toString(), name, bytes);
        String uri = "/api/applications/" + draft;
        Map<String, Object> declared = new TreeMap<>(deposited(file, bytes));
        declared.put("name", name);
        Answer saved = by.browser()
                .with("If-Match", by.browser().get(uri).header("ETag"))
                .put(uri, Map.of("works", List.of(with(form, "files", List.of(declared)))));
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> check(by, draft).json().at("/works/0/unread").isEmpty());
        return draft;
    }

    /** Soft spots of many colours. */
    private static BufferedImage picture(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        for (int i = 0; i < 150; i++) {
            canvas.setColor(new Color(RANDOM.nextInt(256), RANDOM.nextInt(256), RANDOM.nextInt(256)));
            int size = 20 + RANDOM.nextInt(160);
            canvas.fillOval(RANDOM.nextInt(width) - size / 2, RANDOM.nextInt(height) - size / 2, size, size);
        }
        canvas.dispose();
        return picture;
    }

    private static byte[] encoded(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, format, bytes)).isTrue();
        return bytes.toByteArray();
    }

    private static Answer check(Registrant by, String draft) {
        return by.browser().post("/api/applications/" + draft + "/check");
    }

    private static List<Map<String, Object>> answers(Answer gate, String answer) {
        return List.of(Map.of(
                "work", gate.at("/works/0/work"), "match", gate.at("/works/0/matches/0/match"), "answer", answer));
    }

    private static Map<String, Object> declaring(Map<String, Object> form, IsccUnit unit) {
        return declaring(form, Registrant.digests(), unit);
    }

    private static Map<String, Object> declaring(Map<String, Object> form, Map<String, String> digests, IsccUnit unit) {
        Map<String, Object> file = new TreeMap<>(Registrant.file(digests));
        file.put("units", List.of(unit.toString()));
        file.put("extractor", "test/1");
        return with(form, "files", List.of(file));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> fileOf(Map<String, Object> form) {
        return ((List<Map<String, Object>>) form.get("files")).getFirst();
    }

    private static Map<String, Object> deposited(String file, byte[] bytes) {
        StreamingFingerprint fingerprint = new StreamingFingerprint(Set.of());
        fingerprint.update(bytes, 0, bytes.length);
        Digests digests = fingerprint.finish().digests();
        Map<String, Object> declared = new TreeMap<>(Registrant.file(digests.hexById()));
        declared.put("file", file);
        declared.put("name", "poem.txt");
        declared.put("size", bytes.length);
        declared.put("mediaType", "text/plain");
        declared.put("deposit", true);
        return declared;
    }

    private static IsccUnit unit(UnitType type) {
        byte[] body = new byte[32];
        RANDOM.nextBytes(body);
        return IsccUnit.of(type, body);
    }

    /** The unit with so many of its bits turned, spread over it. */
    private static IsccUnit near(IsccUnit unit, int bits) {
        byte[] body = unit.body();
        for (int i = 0; i < bits; i++) {
            int place = i * 7 % 256;
            body[place / 8] ^= (byte) (1 << place % 8);
        }
        return IsccUnit.of(unit.type(), body);
    }

    private Registrant registrant(String name) {
        return Registrant.named(name, http);
    }

    private Registrant examiner() {
        Registrant examiner = registrant("Examiner");
        appoint(examiner);
        return examiner;
    }

    private void appoint(Registrant person) {
        transaction.executeWithoutResult(
                status -> granting.grant(person.email(), Duty.EXAMINER, Acting.register(clock.instant())));
    }
}
