package org.colophon.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colophon.testing.Browser;
import org.colophon.testing.Browser.Answer;
import org.colophon.testing.Registrant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class TitleHttpTest {

    @Autowired
    MockMvcTester http;

    private Registrant owner;
    private Registrant other;
    private String work = "";

    @BeforeEach
    void a_registered_work() {
        owner = Registrant.named("Owner", http);
        other = Registrant.named("Other", http);
        work = owner.registered("Lotus at dawn");
    }

    @Test
    void shows_who_holds_what_to_anybody() {
        Answer title = new Browser(http).get(titleOf(work));
        assertThat(title.status()).isEqualTo(200);
        assertThat(title.at("/interests/0/right")).isEqualTo("REPRODUCTION");
        assertThat(title.at("/interests/0/holder/id")).isEqualTo(owner.party().text());
        assertThat(title.at("/interests/0/holder/name")).isEqualTo("Owner");
        assertThat(title.at("/interests/0/share")).isEqualTo("1");
        assertThat(title.at("/interests/0/territory")).isEqualTo("WORLD");
        assertThat(title.at("/chain/0/kind")).isEqualTo("FIRST_OWNERSHIP");
        assertThat(title.at("/authors/0/id")).isEqualTo(owner.party().text());
    }

    @Test
    void hides_a_private_work_from_all_but_its_owner() {
        String secret = owner.registered("Secret", form -> Registrant.with(form, "visibility", "PRIVATE"));
        assertThat(new Browser(http).get(titleOf(secret)).status()).isEqualTo(404);
        assertThat(other.browser().get(titleOf(secret)).status()).isEqualTo(404);
        assertThat(owner.browser().get(titleOf(secret)).status()).isEqualTo(200);
    }

    @Test
    void reads_as_the_register_knew_it_then() {
        String before = owner.browser().get(titleOf(work)).at("/knownAt");
        assertThat(assign(owner, "1/2").status()).isEqualTo(201);
        Answer then = owner.browser().get(titleOf(work) + "?knownAt=" + before);
        assertThat(then.json().at("/interests"))
                .allMatch(interest -> interest.at("/share").asString("").equals("1"));
        Answer now = owner.browser().get(titleOf(work));
        assertThat(now.at("/interests/0/share")).isEqualTo("1/2");
        assertThat(now.at("/chain/1/kind")).isEqualTo("ASSIGNMENT");
    }

    @Test
    void answers_an_assignment_with_a_receipt_and_the_same_request_with_the_same_answer() {
        owner.browser().newAct();
        Answer first = owner.browser().post("/api/works/" + work + "/assignments", body("1/3"));
        Answer again = owner.browser().post("/api/works/" + work + "/assignments", body("1/3"));
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.json().at("/receipt/entries"))
                .anyMatch(entry -> entry.at("/type").asString("").equals("title.assigned"));
        assertThat(again.at("/result/instrument")).isEqualTo(first.at("/result/instrument"));
        Answer reused = owner.browser().post("/api/works/" + work + "/assignments", body("1/4"));
        assertThat(reused.status()).isEqualTo(422);
        assertThat(owner.browser().get(titleOf(work)).json().at("/chain").size())
                .isEqualTo(2);
    }

    @Test
    void lets_nobody_but_an_owner_assign() {
        assertThat(assign(other, "1").status()).isEqualTo(403);
        assertThat(new Browser(http)
                        .newAct()
                        .post("/api/works/" + work + "/assignments", body("1"))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void names_the_wrong_field_of_an_assignment() {
        assertThat(posted(owner, with("share", "2")).at("/errors/0/pointer")).isEqualTo("/share");
        assertThat(posted(owner, with("rights", List.of("ATTRIBUTION"))).code()).isEqualTo("moral-right-stays");
        assertThat(posted(owner, with("to", owner.party().text())).at("/errors/0/code"))
                .isEqualTo("party-yourself");
        assertThat(posted(owner, with("territory", "XX")).status()).isIn(400, 422);
        assertThat(posted(owner, with("rights", List.of())).at("/errors/0/pointer"))
                .isEqualTo("/rights");
        assertThat(posted(owner, with("period", Map.of("from", "2020-01-01"))).at("/errors/0/pointer"))
                .isEqualTo("/period/from");
    }

    @Test
    void asks_a_co_owner_to_agree_to_exactly_this_assignment() {
        assign(owner, "1/2");
        Registrant third = Registrant.named("Third", http);
        Map<String, Object> request = with("to", third.party().text());
        request.put("share", "1/4");
        Answer refused = posted(owner, request);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("consent-missing");
        String subject = refused.at("/detail").replaceAll(".*([0-9a-f]{8}-[0-9a-f-]{27}).*", "$1");
        Answer consent = other.browser()
                .newAct()
                .post("/api/works/" + work + "/consents", Map.of("kind", "TRANSFER", "subject", subject));
        assertThat(consent.status()).isEqualTo(201);
        assertThat(posted(owner, request).status()).isEqualTo(201);
        Map<String, Object> more = new HashMap<>(request);
        more.put("share", "1/8");
        assertThat(posted(owner, more).code()).isEqualTo("consent-missing");
    }

    private Answer assign(Registrant by, String share) {
        return posted(by, body(share));
    }

    private Answer posted(Registrant by, Map<String, Object> body) {
        return by.browser().newAct().post("/api/works/" + work + "/assignments", body);
    }

    private Map<String, Object> body(String share) {
        return with("share", share);
    }

    private Map<String, Object> with(String field, Object value) {
        Map<String, Object> body = new HashMap<>();
        body.put("to", other.party().text());
        body.put("rights", List.of("REPRODUCTION", "DISTRIBUTION"));
        body.put("territory", "WORLD");
        body.put("share", "1");
        body.put(field, value);
        return body;
    }

    private static String titleOf(String work) {
        return "/api/works/" + work + "/title";
    }

    @Test
    void names_no_author_who_wants_to_be_unnamed() {
        Answer author = owner.browser().post("/api/parties", Map.of("kind", "PERSON", "name", "Hidden Writer"));
        assertThat(author.status()).as(author.body()).isEqualTo(201);
        String unnamed = owner.registered(
                "Without a name",
                form -> Registrant.with(
                        Registrant.with(form, "basis", "JOINT"),
                        "authors",
                        List.of(
                                Map.of("party", owner.party().text(), "credit", "REAL_NAME", "contribution", "Light"),
                                Map.of("party", author.at("/id"), "credit", "ANONYMOUS", "contribution", "Words"))));
        Answer title = other.browser().get(titleOf(unnamed));
        assertThat(title.status()).isEqualTo(200);
        assertThat(title.body()).doesNotContain("Hidden Writer").doesNotContain(author.at("/id"));
        assertThat(title.at("/authors/0/id")).isEqualTo(owner.party().text());
    }

    @Test
    void needs_a_new_consent_to_the_same_assignment_again() {
        assign(owner, "1/2");
        Registrant third = Registrant.named("Third", http);
        Map<String, Object> request = with("to", third.party().text());
        request.put("share", "1/4");
        String subject = posted(owner, request).at("/detail").replaceAll(".*([0-9a-f]{8}-[0-9a-f-]{27}).*", "$1");
        other.browser()
                .newAct()
                .post("/api/works/" + work + "/consents", Map.of("kind", "TRANSFER", "subject", subject));
        assertThat(posted(owner, request).status()).isEqualTo(201);
        third.browser()
                .newAct()
                .post("/api/works/" + work + "/consents", Map.of("kind", "TRANSFER", "subject", subject));
        assertThat(posted(owner, request).code()).isEqualTo("consent-missing");
    }
}
