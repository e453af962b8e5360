package org.colophon.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.colophon.kernel.PartyId;
import org.colophon.platform.Announced;
import org.colophon.platform.Announcement;
import org.colophon.testing.Browser;
import org.colophon.testing.Browser.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class InboxHttpTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    AnnouncementMail mail;

    /** Something that happened. */
    private record Happened(Announcement announcement) implements Announced {}

    private record Reader(Browser browser, UUID user, PartyId person, String email) {}

    @Test
    void tells_in_the_readers_language_what_concerns_them() {
        Reader reader = reader();
        tell("hold.placed", Map.of("reason", "CASE"), "/works/1", reader.person());
        Answer inbox = reader.browser().get("/api/inbox");
        assertThat(inbox.at("/items/0/kind")).isEqualTo("hold.placed");
        assertThat(inbox.at("/items/0/arguments/reason")).isEqualTo("CASE");
        assertThat(inbox.at("/items/0/link")).isEqualTo("/works/1");
        assertThat(inbox.at("/items/0/body")).endsWith("The cause: a case.");
        assertThat(inbox.json().at("/items/0/readAt").isNull()).isTrue();
        reader.browser().with("Accept-Language", "zh-CN");
        assertThat(reader.browser().get("/api/inbox").at("/items/0/body")).endsWith("原因：争议案件。");
    }

    @Test
    void tells_every_member_of_an_organisation_and_nobody_else() {
        Reader founder = reader();
        Reader stranger = reader();
        String organisation = founder.browser()
                .post("/api/organisations", Map.of("name", "Ink & Stone", "country", "CN", "kind", "STUDIO"))
                .at("/id");
        tell("order.paid", Map.of(), "/orders/1", PartyId.of(organisation));
        assertThat(unread(founder)).isOne();
        assertThat(unread(stranger)).isZero();
    }

    @Test
    void tells_somebody_once_who_is_concerned_twice() {
        Reader founder = reader();
        String organisation = founder.browser()
                .post("/api/organisations", Map.of("name", "Ink & Stone", "country", "CN", "kind", "STUDIO"))
                .at("/id");
        tell("order.paid", Map.of(), "/orders/1", PartyId.of(organisation), founder.person());
        assertThat(unread(founder)).isOne();
    }

    @Test
    void tells_nothing_of_an_act_that_was_undone() {
        Reader reader = reader();
        transaction.executeWithoutResult(status -> {
            events.publishEvent(announced("order.paid", Map.of(), "/orders/1", reader.person()));
            status.setRollbackOnly();
        });
        assertThat(unread(reader)).isZero();
        assertThatThrownBy(() -> events.publishEvent(announced("order.paid", Map.of(), "/orders/1", reader.person())))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void tells_of_kinds_without_words_of_their_own_too() {
        Reader reader = reader();
        tell("something.new", Map.of(), "/somewhere", reader.person());
        assertThat(reader.browser().get("/api/inbox").at("/items/0/subject"))
                .isEqualTo("Something of yours has moved on");
    }

    @Test
    void marks_what_was_read_once_and_for_its_owner_only() {
        Reader reader = reader();
        tell("order.paid", Map.of(), "/orders/1", reader.person());
        String id = reader.browser().get("/api/inbox").at("/items/0/id");
        Answer stranger = reader().browser().post("/api/inbox/" + id + "/reading");
        assertThat(stranger.status()).isEqualTo(404);
        assertThat(stranger.code()).isEqualTo("message-unknown");
        assertThat(unread(reader)).isOne();
        assertThat(reader.browser().post("/api/inbox/" + id + "/reading").status())
                .isEqualTo(204);
        String readAt = reader.browser().get("/api/inbox").at("/items/0/readAt");
        reader.browser().post("/api/inbox/" + id + "/reading");
        assertThat(reader.browser().get("/api/inbox").at("/items/0/readAt"))
                .isNotEmpty()
                .isEqualTo(readAt);
        assertThat(unread(reader)).isZero();
    }

    @Test
    void marks_everything_as_read() {
        Reader reader = reader();
        tell("order.paid", Map.of(), "/orders/1", reader.person());
        tell("order.completed", Map.of(), "/orders/1", reader.person());
        assertThat(reader.browser().post("/api/inbox/reading").status()).isEqualTo(204);
        assertThat(unread(reader)).isZero();
        assertThat(reader.browser()
                        .get("/api/inbox?unread=true")
                        .json()
                        .at("/items")
                        .isEmpty())
                .isTrue();
        assertThat(reader.browser().get("/api/inbox").json().at("/items").size())
                .isEqualTo(2);
    }

    @Test
    void pages_from_the_newest_back() {
        Reader reader = reader();
        for (String order : List.of("/orders/1", "/orders/2", "/orders/3")) {
            tell("order.paid", Map.of(), order, reader.person());
        }
        Answer first = reader.browser().get("/api/inbox?limit=2");
        Answer second = reader.browser().get("/api/inbox?limit=2&cursor=" + first.at("/next"));
        assertThat(first.json().at("/items").size()).isEqualTo(2);
        assertThat(second.json().at("/items").size()).isOne();
        assertThat(second.json().get("next").isNull()).isTrue();
        assertThat(List.of(first.at("/items/0/link"), first.at("/items/1/link"), second.at("/items/0/link")))
                .containsExactlyInAnyOrder("/orders/1", "/orders/2", "/orders/3");
        assertThat(reader.browser().get("/api/inbox?cursor=nonsense").status()).isEqualTo(400);
    }

    @Test
    void is_closed_to_visitors() {
        Browser visitor = new Browser(http);
        assertThat(visitor.get("/api/inbox").status()).isEqualTo(401);
        assertThat(visitor.get("/api/inbox/count").status()).isEqualTo(401);
        assertThat(visitor.post("/api/inbox/reading").status()).isEqualTo(401);
        assertThat(visitor.post("/api/inbox/" + UUID.randomUUID() + "/reading").status())
                .isEqualTo(401);
    }

    @Test
    void writes_to_confirmed_addresses_only(CapturedOutput output) {
        Reader reader = reader();
        tell("licence.granted", Map.of("number", "L-1"), "/licences/1", reader.person());
        String message = reader.browser().get("/api/inbox").at("/items/0/id");
        mail.deliver(UUID.randomUUID(), reader.user(), Map.of("message", message));
        assertThat(output.getOut()).doesNotContain("Mail to " + reader.email() + ": A licence is granted");
        database.sql("update accounts.user_account set email_confirmed_at = now(), language = 'zh-CN' where id = :id")
                .param("id", reader.user())
                .update();
        mail.deliver(UUID.randomUUID(), reader.user(), Map.of("message", message));
        assertThat(output.getOut())
                .contains("Mail to " + reader.email() + ": 许可已授予 | 许可编号 L-1。")
                .contains("http://localhost:8080/licences/1");
    }

    @Test
    void puts_no_address_into_the_outbox() {
        Reader reader = reader();
        database.sql("update accounts.user_account set email_confirmed_at = now() where id = :id")
                .param("id", reader.user())
                .update();
        transaction.executeWithoutResult(status -> {
            events.publishEvent(announced("order.paid", Map.of(), "/orders/1", reader.person()));
            assertThat(database.sql("select payload::text from platform.outbox where subject = :user and channel = :c")
                            .param("user", reader.user())
                            .param("c", AnnouncementMail.CHANNEL)
                            .query(String.class)
                            .list())
                    .singleElement()
                    .satisfies(payload -> assertThat(payload).doesNotContain(reader.email()));
        });
    }

    private void tell(String kind, Map<String, String> arguments, String link, PartyId... to) {
        transaction.executeWithoutResult(status -> events.publishEvent(announced(kind, arguments, link, to)));
    }

    private static Happened announced(String kind, Map<String, String> arguments, String link, PartyId... to) {
        return new Happened(new Announcement(kind, Set.of(to), arguments, link));
    }

    private static int unread(Reader reader) {
        return reader.browser().get("/api/inbox/count").json().get("unread").asInt();
    }

    private Reader reader() {
        Browser browser = new Browser(http);
        Answer session = browser.signUp("Reader");
        return new Reader(
                browser,
                UUID.fromString(session.at("/user/id")),
                PartyId.of(session.at("/user/person/id")),
                session.at("/user/email"));
    }
}
