package org.colophon.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.colophon.kernel.PartyId;
import org.colophon.platform.ActingParties;
import org.colophon.testing.Browser;
import org.colophon.testing.Browser.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class OrganisationsHttpTest extends AccountsTest {

    @Autowired
    ActingParties acting;

    @Test
    void makes_who_founds_it_its_first_admin() {
        Somebody founder = somebody("Founder");
        Answer founded = founder.browser()
                .post("/api/organisations", Map.of("name", "墨石工作室", "country", "CN", "kind", "STUDIO"));
        assertThat(founded.status()).isEqualTo(201);
        assertThat(founded.at("/kind")).isEqualTo("ORGANISATION");
        String organisation = "/api/organisations/" + founded.at("/id");
        assertThat(founder.browser().get(organisation).at("/name")).isEqualTo("墨石工作室");
        assertThat(founder.browser().get(organisation + "/members").at("/items/0/role"))
                .isEqualTo("ADMIN");
        assertThat(founder.browser().get("/api/session").at("/actingFor/1/id")).isEqualTo(founded.at("/id"));
    }

    @Test
    void lets_a_member_act_for_it_and_a_stranger_not() {
        Somebody founder = somebody("Founder");
        UUID organisation = organisationOf(founder);
        assertThat(acting.acting(founder.user(), new PartyId(organisation)))
                .hasValueSatisfying(found -> assertThat(found.party().value()).isEqualTo(organisation));
        assertThat(founder.browser().actingFor(organisation).get("/api/session").status())
                .isEqualTo(200);
        Answer refused = somebody("Stranger").browser().actingFor(organisation).get("/api/session");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("party-not-yours");
    }

    @Test
    void refuses_a_removed_member_at_the_very_next_request() {
        Somebody founder = somebody("Founder");
        Somebody member = confirmed("Member");
        UUID organisation = organisationOf(founder);
        join(organisation, founder, member, MemberRole.MEMBER);
        member.browser().actingFor(organisation);
        assertThat(member.browser().get("/api/session").status()).isEqualTo(200);
        assertThat(remove(founder, organisation, member).status()).isEqualTo(204);
        assertThat(member.browser().get("/api/session").status()).isEqualTo(403);
        member.browser().without("Colophon-Acting-For");
        assertThat(member.browser().get("/api/organisations/" + organisation).status())
                .isEqualTo(404);
        assertThat(member.browser().get("/api/session").json().at("/actingFor").size())
                .isOne();
    }

    @Test
    void is_hidden_from_strangers_and_closed_to_visitors() {
        UUID organisation = organisationOf(somebody("Founder"));
        String uri = "/api/organisations/" + organisation;
        Browser stranger = somebody("Stranger").browser();
        for (String path : List.of(uri, uri + "/members")) {
            assertThat(stranger.get(path).status()).isEqualTo(404);
            assertThat(visitor().get(path).status()).isEqualTo(401);
        }
        Map<String, String> invitation = Map.of("email", "a@example.org", "role", "MEMBER");
        assertThat(stranger.post(uri + "/invitations", invitation).status()).isEqualTo(404);
        assertThat(visitor().post(uri + "/invitations", invitation).status()).isEqualTo(401);
        assertThat(stranger.delete(uri + "/members/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(stranger.get("/api/organisations/" + UUID.randomUUID()).status())
                .isEqualTo(404);
    }

    @Test
    void leaves_inviting_and_removing_to_admins() {
        Somebody founder = somebody("Founder");
        Somebody member = confirmed("Member");
        UUID organisation = organisationOf(founder);
        join(organisation, founder, member, MemberRole.MEMBER);
        assertThat(invite(organisation, member, Browser.newEmail(), MemberRole.MEMBER)
                        .status())
                .isEqualTo(403);
        Answer refused = remove(member, organisation, founder);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("not-an-admin");
        assertThat(remove(member, organisation, member).status()).isEqualTo(204);
    }

    @Test
    void keeps_one_admin() {
        Somebody founder = somebody("Founder");
        UUID organisation = organisationOf(founder);
        Answer refused = remove(founder, organisation, founder);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("last-admin-stays");
        Somebody second = confirmed("Second");
        join(organisation, founder, second, MemberRole.ADMIN);
        assertThat(remove(founder, organisation, founder).status()).isEqualTo(204);
        assertThat(remove(second, organisation, second).code()).isEqualTo("last-admin-stays");
    }

    @Test
    void keeps_one_of_two_admins_who_remove_each_other_at_once() throws Exception {
        Somebody one = somebody("One");
        Somebody two = confirmed("Two");
        UUID organisation = organisationOf(one);
        join(organisation, one, two, MemberRole.ADMIN);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Callable<Integer> first = () -> remove(one, organisation, two).status();
            Callable<Integer> second = () -> remove(two, organisation, one).status();
            assertThat(threads.invokeAll(List.of(first, second)))
                    .extracting(Future::get)
                    .containsOnlyOnce(204);
        }
        assertThat(admins(organisation)).isOne();
    }

    @Test
    void refuses_to_remove_whoever_is_no_member() {
        Somebody founder = somebody("Founder");
        UUID organisation = organisationOf(founder);
        assertThat(remove(founder, organisation, somebody("Stranger")).code()).isEqualTo("member-unknown");
    }

    @Test
    void pages_its_members() {
        Somebody founder = somebody("Founder");
        Somebody member = confirmed("Member");
        UUID organisation = organisationOf(founder);
        join(organisation, founder, member, MemberRole.MEMBER);
        String uri = "/api/organisations/" + organisation + "/members?limit=1";
        Answer first = founder.browser().get(uri);
        assertThat(first.at("/items/0/user")).isEqualTo(founder.user().text());
        Answer second = founder.browser().get(uri + "&cursor=" + first.at("/next"));
        assertThat(second.at("/items/0/user")).isEqualTo(member.user().text());
        assertThat(second.json().get("next").isNull()).isTrue();
    }

    @Test
    void wants_a_country_and_a_kind() {
        Answer answer = somebody("Founder").browser().post("/api/organisations", Map.of("name", "Ink"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors").size()).isEqualTo(2);
    }

    private Answer remove(Somebody by, UUID organisation, Somebody member) {
        return by.browser()
                .delete("/api/organisations/" + organisation + "/members/"
                        + member.user().text());
    }

    private long admins(UUID organisation) {
        return database.sql("""
                        select count(*) from accounts.membership
                         where organisation = :id and role = 'ADMIN' and until is null
                        """).param("id", organisation).query(Long.class).single();
    }
}
