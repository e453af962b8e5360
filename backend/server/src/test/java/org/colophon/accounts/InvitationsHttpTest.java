package org.colophon.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.colophon.testing.Browser;
import org.colophon.testing.Browser.Answer;
import org.junit.jupiter.api.Test;

class InvitationsHttpTest extends AccountsTest {

    @Test
    void makes_the_invited_a_member_once() {
        Somebody founder = somebody("Founder");
        Somebody guest = confirmed("Guest");
        UUID organisation = organisationOf(founder);
        assertThat(invite(organisation, founder, guest.email().toUpperCase(java.util.Locale.ROOT), MemberRole.MEMBER)
                        .status())
                .isEqualTo(201);
        Answer waiting = guest.browser().get("/api/invitations");
        assertThat(waiting.at("/items/0/organisation/id")).isEqualTo(organisation.toString());
        String acceptance = acceptance(waiting.at("/items/0/id"));
        assertThat(guest.browser().post(acceptance).at("/id")).isEqualTo(organisation.toString());
        assertThat(guest.browser().get("/api/invitations").json().at("/items").isEmpty())
                .isTrue();
        Answer again = guest.browser().post(acceptance);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("invitation-closed");
    }

    @Test
    void lets_nobody_come_back_by_an_old_invitation() {
        Somebody founder = somebody("Founder");
        Somebody guest = confirmed("Guest");
        UUID organisation = organisationOf(founder);
        String id =
                invite(organisation, founder, guest.email(), MemberRole.MEMBER).at("/id");
        guest.browser().post(acceptance(id));
        founder.browser()
                .delete("/api/organisations/" + organisation + "/members/"
                        + guest.user().text());
        assertThat(guest.browser().post(acceptance(id)).code()).isEqualTo("invitation-closed");
    }

    @Test
    void shows_nothing_to_whoever_only_claims_the_address() {
        Somebody founder = somebody("Founder");
        Somebody claimant = somebody("Claimant");
        UUID organisation = organisationOf(founder);
        String id = invite(organisation, founder, claimant.email(), MemberRole.ADMIN)
                .at("/id");
        assertThat(claimant.browser()
                        .get("/api/invitations")
                        .json()
                        .at("/items")
                        .isEmpty())
                .isTrue();
        Answer refused = claimant.browser().post(acceptance(id));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("email-unconfirmed");
    }

    @Test
    void does_not_exist_for_anybody_else() {
        Somebody founder = somebody("Founder");
        String id = invite(organisationOf(founder), founder, Browser.newEmail(), MemberRole.MEMBER)
                .at("/id");
        assertThat(confirmed("Stranger").browser().post(acceptance(id)).status())
                .isEqualTo(404);
        assertThat(visitor().post(acceptance(id)).status()).isEqualTo(401);
    }

    @Test
    void is_told_to_whoever_has_the_address_and_to_nobody_who_claims_it() {
        Somebody founder = somebody("Founder");
        Somebody guest = confirmed("Guest");
        Somebody claimant = somebody("Claimant");
        UUID organisation = organisationOf(founder);
        invite(organisation, founder, guest.email(), MemberRole.MEMBER);
        invite(organisation, founder, claimant.email(), MemberRole.MEMBER);
        assertThat(guest.browser().get("/api/inbox").at("/items/0/kind")).isEqualTo("organisation.invitation");
        assertThat(claimant.browser().get("/api/inbox").json().at("/items").isEmpty())
                .isTrue();
    }

    @Test
    void is_replaced_by_a_newer_one() {
        Somebody founder = somebody("Founder");
        Somebody guest = confirmed("Guest");
        UUID organisation = organisationOf(founder);
        String older =
                invite(organisation, founder, guest.email(), MemberRole.MEMBER).at("/id");
        String newer =
                invite(organisation, founder, guest.email(), MemberRole.ADMIN).at("/id");
        assertThat(guest.browser().post(acceptance(older)).code()).isEqualTo("invitation-closed");
        assertThat(guest.browser().post(acceptance(newer)).status()).isEqualTo(200);
    }

    @Test
    void runs_out() {
        Somebody founder = somebody("Founder");
        Somebody guest = confirmed("Guest");
        String id = invite(organisationOf(founder), founder, guest.email(), MemberRole.MEMBER)
                .at("/id");
        database.sql("update accounts.invitation set expires_at = now() - interval '1 second' where id = :id")
                .param("id", UUID.fromString(id))
                .update();
        assertThat(guest.browser().get("/api/invitations").json().at("/items").isEmpty())
                .isTrue();
        assertThat(guest.browser().post(acceptance(id)).code()).isEqualTo("invitation-closed");
    }

    @Test
    void is_not_made_for_a_member() {
        Somebody founder = somebody("Founder");
        UUID organisation = organisationOf(founder);
        assertThat(invite(organisation, founder, founder.email(), MemberRole.MEMBER)
                        .code())
                .isEqualTo("member-already");
    }

    @Test
    void wants_an_address() {
        Somebody founder = somebody("Founder");
        Answer answer = invite(organisationOf(founder), founder, "nobody", MemberRole.MEMBER);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/errors/0/code")).isEqualTo("email-invalid");
    }

    private static String acceptance(String invitation) {
        return "/api/invitations/" + invitation + "/acceptance";
    }
}
