package org.colophon.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.testing.Registrant.with;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.colophon.fingerprint.iscc.UnitType;
import org.colophon.testing.Browser;
import org.colophon.testing.Browser.Answer;
import org.colophon.testing.Registrant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a visitor learns who has a file like a registered one. */
@SpringBootTest
@AutoConfigureMockMvc
class NearLookupHttpTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient database;

    @Test
    void shows_public_works_that_are_near_and_no_private_one() {
        IsccUnit picture = unit();
        Registrant owner = Registrant.named("Owner", http);
        String shown = owner.registered("Shown", form -> declaring(form, picture));
        String hidden = owner.registered("Hidden", form -> with(declaring(form, picture), "visibility", "PRIVATE"));

        Answer looked = look(new Browser(http), picture);
        assertThat(looked.json().at("/matches").size()).isZero();
        assertThat(looked.json().at("/near").size()).isEqualTo(1);
        assertThat(looked.at("/near/0/work")).isEqualTo(shown);
        assertThat(looked.at("/near/0/number")).startsWith("CN-");
        assertThat(looked.at("/near/0/nearness")).isEqualTo("SAME_CONTENT");
        assertThat(looked.at("/near/0/distances/0/distance")).isEqualTo("0");
        assertThat(looked.body()).doesNotContain("Hidden", hidden);
        assertThat(look(owner.browser(), picture).body()).contains(shown, hidden);
    }

    @Test
    void shows_the_codes_of_a_work_to_its_owner_and_to_others_where_they_are_published() {
        IsccUnit picture = unit();
        Registrant owner = Registrant.named("Owner", http);
        String work = owner.registered("Coded", form -> declaring(form, picture));
        String page = "/api/register/works/" + work;
        assertThat(new Browser(http).get(page).body()).doesNotContain("ISCC:");
        assertThat(code(owner.browser().get(page), "iscc")).isEqualTo(picture.toString());

        Answer published = owner.browser().newAct().post("/api/works/" + work + "/codes", Map.of("published", true));
        assertThat(published.status()).as(published.body()).isEqualTo(200);
        assertThat(new Browser(http)
                        .get("/api/log/entries/" + published.at("/receipt/entries/0/position"))
                        .body())
                .contains(picture.toString(), "declared");
        Answer shown = new Browser(http).get(page);
        assertThat(shown.at("/codesPublished")).isEqualTo("true");
        assertThat(code(shown, "iscc")).isEqualTo(picture.toString());
        assertThat(code(shown, "computedBy")).isEqualTo("BROWSER");
        assertThat(code(shown, "seenByRegister")).isEqualTo("false");
        assertThat(new Browser(http).get(page + "/certificate").body()).contains(picture.toString());
        Answer exported = new Browser(http).get(page + "/iscc");
        assertThat(exported.header("Content-Type")).startsWith("application/ld+json");
        assertThat(exported.at("/0/@type")).isEqualTo("ImageObject");
        assertThat(exported.at("/0/name")).isEqualTo("Coded");
        assertThat(exported.at("/0/units/0")).isEqualTo(picture.toString());
        assertThat(exported.at("/0/units/1")).startsWith("ISCC:I");
        assertThat(exported.at("/0/datahash")).startsWith("1e20").hasSize(68);

        owner.browser().newAct().post("/api/works/" + work + "/codes", Map.of("published", false));
        assertThat(new Browser(http).get(page).body()).doesNotContain("ISCC:");
        assertThat(new Browser(http).get(page + "/iscc").status()).isEqualTo(404);
        Registrant stranger = Registrant.named("Stranger", http);
        assertThat(stranger.browser()
                        .newAct()
                        .post("/api/works/" + work + "/codes", Map.of("published", true))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void publishes_no_code_of_a_private_work() {
        Registrant owner = Registrant.named("Owner", http);
        String work = owner.registered("Hidden", form -> with(declaring(form, unit()), "visibility", "PRIVATE"));
        Answer refused = owner.browser().newAct().post("/api/works/" + work + "/codes", Map.of("published", true));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("codes-of-private-work");
    }

    @Test
    void looks_up_no_code_that_is_none() {
        Answer refused = new Browser(http)
                .post(
                        "/api/register/lookups",
                        Map.of("digests", Registrant.digests(), "units", List.of("ISCC:NOTHING")));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("codes-unreadable");
        assertThat(refused.at("/errors/0/pointer")).isEqualTo("/units");
    }

    @Test
    void lets_an_address_look_up_so_many_files_and_then_wait() {
        String address = "192.0.2.77";
        Browser visitor = new Browser(http).at(address);
        Map<String, Object> file = Map.of("digests", Registrant.digests());
        assertThat(visitor.post("/api/register/lookups", file).status()).isEqualTo(200);
        database.sql("update register.lookup_window set lookups = 300 where source = sha256(convert_to(?, 'UTF8'))")
                .param(address)
                .update();
        Answer last = visitor.post("/api/register/lookups", file);
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.code()).isEqualTo("lookups-exhausted");
        assertThat(last.header("Retry-After")).isNotEmpty();
        assertThat(new Browser(http)
                        .post("/api/register/lookups", Map.of("digests", Registrant.digests()))
                        .status())
                .isEqualTo(200);
    }

    private static Answer look(Browser browser, IsccUnit unit) {
        return browser.post(
                "/api/register/lookups",
                Map.of("digests", Registrant.digests(), "units", List.of(unit.toString()), "extractor", "test/1"));
    }

    private static Map<String, Object> declaring(Map<String, Object> form, IsccUnit unit) {
        Map<String, Object> file = new TreeMap<>(Registrant.file(Registrant.digests()));
        file.put("units", List.of(unit.toString()));
        file.put("extractor", "test/1");
        return with(form, "files", List.of(file));
    }

    private static IsccUnit unit() {
        byte[] body = new byte[32];
        new SecureRandom().nextBytes(body);
        return IsccUnit.of(UnitType.IMAGE, body);
    }

    /** What the page says of the first code of the work's first file. */
    private static String code(Answer page, String field) {
        return page.json().at("/work").at("/files/0/codes/0").at("/" + field).asString("");
    }
}
