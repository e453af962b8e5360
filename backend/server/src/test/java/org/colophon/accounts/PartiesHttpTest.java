package org.colophon.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colophon.kernel.PartyId;
import org.colophon.testing.Browser;
import org.colophon.testing.Browser.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PartiesHttpTest extends AccountsTest {

    @Autowired
    Parties reading;

    @Test
    void can_be_declared_without_ever_signing_in() {
        Somebody somebody = somebody("Editor");
        Answer declared = somebody.browser()
                .post(
                        "/api/parties",
                        Map.of("kind", "PERSON", "name", "鲁迅", "nationality", "CN", "born", "1881", "died", "1936-10"));
        assertThat(declared.status()).isEqualTo(201);
        assertThat(declared.at("/level")).isEqualTo("DECLARED");
        assertThat(somebody.browser().get("/api/parties/" + declared.at("/id")).json())
                .isEqualTo(declared.json());
    }

    @Test
    void are_found_by_whole_address_only() {
        Somebody somebody = somebody("Li Hua");
        Browser other = somebody("Other").browser();
        assertThat(other.get("/api/parties?query=" + somebody.email()).at("/items/0/id"))
                .isEqualTo(somebody.person().toString());
        String half = somebody.email().replace("@example.org", "");
        assertThat(other.get("/api/parties?query=" + half).json().at("/items").isEmpty())
                .isTrue();
        assertThat(other.get("/api/parties?query=" + somebody.email()).body()).doesNotContain("\"email\"");
    }

    @Test
    void are_found_by_the_beginning_of_a_name_page_by_page() {
        String name = "Zq" + UUID.randomUUID().toString().substring(0, 8);
        Browser browser = somebody(name + " one").browser();
        somebody(name + " two");
        somebody(name + " three");
        String uri = "/api/parties?limit=2&query=" + name.toUpperCase(java.util.Locale.ROOT);
        Answer first = browser.get(uri);
        Answer second = browser.get(uri + "&cursor=" + first.at("/next"));
        assertThat(names(first)).containsExactly(name + " one", name + " three");
        assertThat(names(second)).containsExactly(name + " two");
        assertThat(second.json().get("next").isNull()).isTrue();
    }

    @Test
    void take_wildcards_for_what_they_are() {
        Browser browser = somebody("Li Hua").browser();
        assertThat(browser.get("/api/parties?query=%25%25").json().at("/items").isEmpty())
                .isTrue();
        assertThat(browser.get("/api/parties?query=__").json().at("/items").isEmpty())
                .isTrue();
        assertThat(browser.get("/api/parties?query=%5C%5C").status()).isEqualTo(200);
    }

    @Test
    void that_were_only_declared_are_found_by_who_declared_them() {
        Somebody editor = somebody("Editor");
        String name = "Yq" + UUID.randomUUID().toString().substring(0, 8);
        editor.browser().post("/api/parties", Map.of("kind", "PERSON", "name", name));
        assertThat(names(editor.browser().get("/api/parties?query=" + name))).containsExactly(name);
        assertThat(names(somebody("Other").browser().get("/api/parties?query=" + name)))
                .isEmpty();
    }

    @Test
    void are_not_listed_wholesale() {
        Browser browser = somebody("Li Hua").browser();
        assertThat(browser.get("/api/parties?query=a").status()).isEqualTo(422);
        assertThat(browser.get("/api/parties").status()).isEqualTo(400);
        assertThat(visitor().get("/api/parties?query=li").status()).isEqualTo(401);
        assertThat(browser.get("/api/parties?query=li&cursor=nonsense").status())
                .isEqualTo(400);
    }

    @Test
    void are_not_there_where_nobody_is() {
        Browser browser = somebody("Li Hua").browser();
        Answer unknown = browser.get("/api/parties/" + UUID.randomUUID());
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.code()).isEqualTo("party-unknown");
        assertThat(browser.get("/api/parties/nobody").status()).isEqualTo(400);
        PartyId nobody = new PartyId(UUID.randomUUID());
        assertThat(reading.exists(nobody)).isFalse();
        assertThatThrownBy(() -> reading.of(List.of(nobody))).isInstanceOf(PartyUnknown.class);
    }

    @Test
    void are_read_many_at_once_whatever_is_asked_twice() {
        PartyId one = new PartyId(somebody("One").person());
        PartyId two = new PartyId(somebody("Two").person());
        assertThat(reading.of(List.of(one, two, one))).containsOnlyKeys(one, two);
        assertThat(reading.of(List.of())).isEmpty();
    }

    @Test
    void keep_their_new_name() {
        Somebody somebody = somebody("Li Hua");
        Answer changed = somebody.browser().patch("/api/me", Map.of("name", "李华", "language", "zh-CN"));
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.at("/user/person/name")).isEqualTo("李华");
        assertThat(changed.at("/user/language")).isEqualTo("zh-CN");
        assertThat(somebody.browser()
                        .patch("/api/me", Map.of("language", "tlh"))
                        .at("/errors/0/code"))
                .isEqualTo("language-unknown");
        assertThat(somebody.browser().patch("/api/me", Map.of("name", " ")).status())
                .isEqualTo(422);
        assertThat(visitor().patch("/api/me", Map.of("name", "Nobody")).status())
                .isEqualTo(401);
    }

    @Test
    void lose_their_name_when_they_are_erased_and_nothing_else() {
        Somebody somebody = somebody("Li Hua");
        database.sql("update accounts.party set name = '', country = null, erased_at = now() where id = :id")
                .param("id", somebody.person())
                .update();
        assertThat(somebody.browser().get("/api/session").status()).isEqualTo(204);
        PartyView view = reading.of(new PartyId(somebody.person()));
        assertThat(view.erased()).isTrue();
        assertThat(view.name()).isEmpty();
        assertThat(names(somebody("Other").browser().get("/api/parties?query=" + somebody.email())))
                .isEmpty();
    }

    private static List<String> names(Answer page) {
        return page.json()
                .at("/items")
                .valueStream()
                .map(item -> item.get("name").asString())
                .toList();
    }
}
