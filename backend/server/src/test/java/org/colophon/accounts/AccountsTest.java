package org.colophon.accounts;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.colophon.accounts.people.KnownParties;
import org.colophon.accounts.people.Users;
import org.colophon.kernel.UserId;
import org.colophon.platform.Acting;
import org.colophon.platform.Duty;
import org.colophon.testing.Browser;
import org.colophon.testing.Browser.Answer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** People of a founded register, over HTTP. */
@SpringBootTest
@AutoConfigureMockMvc
abstract class AccountsTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    DutyGranting granting;

    @Autowired
    Users users;

    @Autowired
    KnownParties parties;

    @Autowired
    Clock clock;

    /** Somebody with a browser, signed in. */
    record Somebody(Browser browser, UserId user, UUID person, String email) {}

    Browser visitor() {
        return new Browser(http);
    }

    Somebody somebody(String name) {
        Browser browser = visitor();
        Answer session = browser.signUp(name);
        return new Somebody(
                browser,
                UserId.of(session.at("/user/id")),
                UUID.fromString(session.at("/user/person/id")),
                session.at("/user/email"));
    }

    /** Somebody whose address is confirmed. */
    Somebody confirmed(String name) {
        Somebody somebody = somebody(name);
        transaction.executeWithoutResult(status -> {
            users.findById(somebody.user().value()).orElseThrow().confirmEmail(clock.instant());
            parties.findById(somebody.person()).orElseThrow().hasConfirmedEmail();
        });
        return somebody;
    }

    Somebody operator(String name) {
        Somebody somebody = somebody(name);
        inTransaction(() -> granting.grant(somebody.email(), Duty.OPERATOR, Acting.register(clock.instant())));
        return somebody;
    }

    /** A new organisation that this somebody is the admin of. */
    UUID organisationOf(Somebody founder) {
        return UUID.fromString(founder.browser()
                .post("/api/organisations", Map.of("name", "Ink & Stone", "country", "CN", "kind", "STUDIO"))
                .at("/id"));
    }

    /** Makes somebody with a confirmed address a member. */
    void join(UUID organisation, Somebody admin, Somebody member, MemberRole role) {
        String invitation = invite(organisation, admin, member.email(), role).at("/id");
        Answer accepted = member.browser().post("/api/invitations/" + invitation + "/acceptance");
        if (accepted.status() != 200) {
            throw new IllegalStateException(accepted.body());
        }
    }

    Answer invite(UUID organisation, Somebody admin, String email, MemberRole role) {
        return admin.browser()
                .post(
                        "/api/organisations/" + organisation + "/invitations",
                        Map.of("email", email, "role", role.name()));
    }

    <T> T inTransaction(Supplier<T> act) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> act.get()));
    }
}
