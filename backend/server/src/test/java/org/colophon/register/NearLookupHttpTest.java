package org.colophon.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.colophon.testing.Registrant.with;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.colophon.fingerprint.iscc.UnitType;
import org.colophon.testing.Browser;
import org.colophon.testing.Browser.Answer;
import org.colophon.testing.Registrant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a visitor learns who has a file like a registered one. */
@SpringBootTest
@AutoConfigureMockMvc
class NearLookupHttpTest {

    @Autowired
    MockMvcTester http;

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
        Browser visitor = new Browser(http)
                .at("2001:db8::" + Integer.toHexString(UUID.randomUUID().hashCode() & 0xFFFF));
        Answer last = null;
        for (int i = 0; i < 301; i++) {
            last = visitor.post("/api/register/lookups", Map.of("digests", Map.of("sha-256", "00".repeat(32))));
        }
        assertThat(last).isNotNull();
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
}
