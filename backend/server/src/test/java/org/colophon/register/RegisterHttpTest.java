package org.colophon.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.testing.Registrant.with;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.colophon.accounts.DutyGranting;
import org.colophon.platform.Acting;
import org.colophon.platform.Duty;
import org.colophon.testing.Browser;
import org.colophon.testing.Browser.Answer;
import org.colophon.testing.Registrant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** The public register, read without an account. */
@SpringBootTest
@AutoConfigureMockMvc
class RegisterHttpTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient database;

    @Autowired
    DutyGranting granting;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    Clock clock;

    @Test
    void finds_works_by_words_of_any_script() {
        Registrant author = Registrant.named("Zoë Åkesson", http);
        String work = author.registered("寒江独钓图 Élégie 🎋");
        for (String query : List.of("独钓", "钓", "elegie", "Élég", "🎋", "寒江 elegie", "akesson")) {
            assertThat(found(query)).as(query).contains(work);
        }
        for (String query : List.of("江寒", "elegies", "寒江 ode")) {
            assertThat(found(query)).as(query).doesNotContain(work);
        }
    }

    @Test
    void finds_a_work_by_its_number_however_it_is_typed() {
        Registrant author = Registrant.named("Author", http);
        String work = author.registered("Numbered");
        String number = page(work).at("/work/number");
        String typed = number.toLowerCase(Locale.ROOT).replace('-', '\u2013');
        assertThat(visitor().get("/api/register/numbers/" + encoded(typed)).at("/work"))
                .isEqualTo(work);
        assertThat(visitor().get("/api/register/numbers/CN-2026-E-00000000X").status())
                .isEqualTo(404);
    }

    @Test
    void lists_the_newest_first_page_by_page_and_none_twice() {
        Registrant author = Registrant.named("Author", http);
        String mark = "Serie" + UUID.randomUUID().toString().substring(0, 8);
        List<String> works = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            works.addFirst(author.registered(mark + " " + i));
        }
        List<String> listed = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = visitor().get("/api/register/works?limit=2&query=" + mark + "&cursor=" + cursor);
            listed.addAll(ids(page));
            cursor = page.at("/next");
        } while (!cursor.isEmpty());
        assertThat(listed).isEqualTo(works);
    }

    @Test
    void filters_by_category_status_and_language() {
        Registrant author = Registrant.named("Author", http);
        String mark = "Filter" + UUID.randomUUID().toString().substring(0, 8);
        String picture = author.registered(mark + " one");
        String text =
                author.registered(mark + " two", form -> with(with(form, "category", "WRITTEN"), "language", "en-GB"));
        assertThat(ids(visitor().get("/api/register/works?category=WRITTEN&query=" + mark)))
                .containsExactly(text);
        assertThat(ids(visitor().get("/api/register/works?language=zh&query=" + mark)))
                .containsExactly(picture);
        assertThat(ids(visitor().get("/api/register/works?language=en&query=" + mark)))
                .containsExactly(text);
        assertThat(ids(visitor().get("/api/register/works?status=REVOKED&query=" + mark)))
                .isEmpty();
        assertThat(ids(visitor().get("/api/register/works?onOffer=true&query=" + mark)))
                .isEmpty();
    }

    @Test
    void tells_of_a_private_work_only_to_an_exact_digest_and_only_since_when() {
        Map<String, String> digests = Registrant.digests();
        Registrant owner = Registrant.named("Owner", http);
        String work = owner.registered(
                "Geheimnis",
                form -> with(with(form, "files", List.of(Registrant.file(digests))), "visibility", "PRIVATE"));
        assertThat(found("Geheimnis")).isEmpty();
        assertThat(page(work).status()).isEqualTo(404);
        assertThat(visitor().get("/api/register/works/" + work + "/certificate").status())
                .isEqualTo(404);
        Answer looked = visitor().post("/api/register/lookups", Map.of("digests", digests));
        assertThat(looked.json().at("/matches/0/private").asBoolean()).isTrue();
        assertThat(looked.at("/matches/0/registeredAt")).isNotEmpty();
        assertThat(looked.body()).doesNotContain("Geheimnis", work);
        assertThat(owner.browser()
                        .post("/api/register/lookups", Map.of("digests", digests))
                        .at("/matches/0/work"))
                .isEqualTo(work);
    }

    @Test
    void recognises_a_registered_file_by_its_digests() {
        Map<String, String> digests = Registrant.digests();
        Registrant owner = Registrant.named("Owner", http);
        String work = owner.registered("Known", form -> with(form, "files", List.of(Registrant.file(digests))));
        Answer looked = visitor().post("/api/register/lookups", Map.of("digests", digests));
        assertThat(looked.at("/matches/0/work")).isEqualTo(work);
        assertThat(looked.at("/matches/0/number")).startsWith("CN-");
        assertThat(visitor()
                        .post("/api/register/lookups", Map.of("digests", Registrant.digests()))
                        .json()
                        .at("/matches")
                        .size())
                .isZero();
        Answer refused = visitor().post("/api/register/lookups", Map.of("digests", Map.of("md5", "00")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/errors/0/pointer")).isEqualTo("/digests");
    }

    @Test
    void names_authors_as_they_wish_and_nobody_behind_a_pen_name() {
        Registrant author = Registrant.named("Realname Realperson", http);
        Registrant owner = Registrant.named("Owner", http);
        Map<String, Object> pen = Map.of(
                "party", author.party().text(),
                "credit", "PSEUDONYM",
                "creditedAs", "Penfeather",
                "contribution", "Text");
        String work =
                owner.registered("Veiled", form -> with(with(form, "authors", List.of(pen)), "basis", "ASSIGNMENT"));
        assertThat(page(work).body())
                .contains("Penfeather")
                .doesNotContain("Realperson", author.party().text());
        assertThat(found("Penfeather")).contains(work);
        assertThat(found("Realperson")).doesNotContain(work);
    }

    @Test
    void certifies_with_a_proof() {
        Registrant author = Registrant.named("Author", http);
        String work = author.registered("Certified");
        Answer certificate = visitor().get("/api/register/works/" + work + "/certificate");
        assertThat(certificate.at("/registerName")).isEqualTo("Test Register");
        assertThat(certificate.at("/url")).isEqualTo("http://localhost:8080/works/" + work);
        assertThat(certificate.at("/entry/type")).isEqualTo("work.registered");
        assertThat(certificate.at("/entry/proof")).startsWith("c2sp.org/tlog-proof@v1");
        assertThat(certificate.at("/owners/0/share")).isEqualTo("1");
        assertThat(certificate.at("/effectiveOn")).matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    }

    @Test
    void says_when_a_presumption_is_weakened() {
        Registrant author = Registrant.named("Author", http);
        String late = author.registered(
                "Late", form -> with(with(form, "completedOn", "2001"), "published", Map.of("on", "2002-03")));
        String soon = author.registered("Soon", form -> with(form, "published", Map.of("on", "2024-06")));
        assertThat(page(late).json().at("/weakenedPresumption").asBoolean()).isTrue();
        assertThat(page(soon).json().at("/weakenedPresumption").asBoolean()).isFalse();
    }

    @Test
    void has_no_picture_where_none_was_handed_in() {
        Registrant author = Registrant.named("Author", http);
        String work = author.registered("Unseen", form -> with(form, "visibility", "PREVIEW"));
        Answer refused = visitor().get("/api/register/works/" + work + "/preview");
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.code()).isEqualTo("no-preview");
    }

    @Test
    void counts_what_is_on_record() {
        Registrant.named("Author", http).registered("Counted");
        Answer statistics = visitor().get("/api/register/statistics");
        assertThat(statistics.json().at("/works").asLong()).isPositive();
        assertThat(statistics.json().at("/logSize").asLong()).isPositive();
    }

    @Test
    void is_made_anew_from_the_modules_that_own_the_facts() {
        Registrant author = Registrant.named("Author", http);
        String mark = "Rebuilt" + UUID.randomUUID().toString().substring(0, 8);
        String work = author.registered(mark);
        database.sql("delete from register.work_card").update();
        assertThat(found(mark)).isEmpty();
        assertThat(author.browser().post("/api/register/rebuilding").status()).isEqualTo(403);
        transaction.executeWithoutResult(
                status -> granting.grant(author.email(), Duty.OPERATOR, Acting.register(clock.instant())));
        assertThat(author.browser()
                        .post("/api/register/rebuilding")
                        .json()
                        .at("/works")
                        .asLong())
                .isPositive();
        assertThat(found(mark)).containsExactly(work);
    }

    private Browser visitor() {
        return new Browser(http);
    }

    private Answer page(String work) {
        return visitor().get("/api/register/works/" + work);
    }

    private List<String> found(String query) {
        return ids(visitor().get("/api/register/works?limit=200&query=" + encoded(query)));
    }

    private static List<String> ids(Answer page) {
        return StreamSupport.stream(page.json().at("/items").spliterator(), false)
                .map(item -> item.at("/id").asString())
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
