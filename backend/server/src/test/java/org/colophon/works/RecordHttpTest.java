package org.colophon.works;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colophon.kernel.ActId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.testing.Browser;
import org.colophon.testing.Browser.Answer;
import org.colophon.testing.Registrant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

/** The record of works: added to, never changed. */
@SpringBootTest
@AutoConfigureMockMvc
class RecordHttpTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient database;

    @Autowired
    WorkRecords records;

    @Autowired
    WorkRevocation revocation;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    Clock clock;

    @Test
    void adds_a_version_and_keeps_the_earlier_one() {
        Registrant owner = Registrant.named("Owner", http);
        String work = owner.registered("Sketsh");
        Answer amended = amend(owner, work, Map.of("title", "Sketch", "completedAt", "Suzhou"));
        assertThat(amended.at("/result/version")).as(amended.body()).isEqualTo("2");
        assertThat(amended.at("/receipt/entries/0/type")).isEqualTo("work.amended");
        assertThat(page(owner, work).at("/work/title")).isEqualTo("Sketch");
        assertThat(records.asOf(WorkId.of(work), 1).orElseThrow().facts().title())
                .isEqualTo("Sketsh");
        assertThat(records.asOf(WorkId.of(work), 2).orElseThrow().facts().completedAt())
                .isEqualTo("Suzhou");
        Answer versions = owner.browser().get("/api/works/" + work + "/versions");
        assertThat(versions.at("/1/reason")).isEqualTo("A slip of the pen.");
    }

    @Test
    void takes_no_amendment_that_changes_nothing_or_the_authors() {
        Registrant owner = Registrant.named("Owner", http);
        String work = owner.registered("Fixed");
        assertThat(amend(owner, work, Map.of("title", "Fixed")).at("/errors/0/code"))
                .isEqualTo("nothing-changed");
        Map<String, Object> other = Map.of(
                "party",
                Registrant.named("Other", http).party().text(),
                "credit",
                "REAL_NAME",
                "contribution",
                "Photography");
        Answer refused = amend(owner, work, Map.of("authors", List.of(other)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/errors/0/code")).isEqualTo("amendment-changes-authors");
    }

    @ParameterizedTest
    @ValueSource(strings = {"owners", "basis", "category"})
    void knows_no_amendment_of_what_decides_ownership(String field) {
        Registrant owner = Registrant.named("Owner", http);
        String work = owner.registered("Mine");
        Answer refused = amend(owner, work, Map.of(field, "JOINT"));
        assertThat(refused.status()).isIn(400, 422);
        assertThat(refused.at("/errors/0/pointer")).isEqualTo("/changes/" + field);
    }

    @Test
    void names_every_wrong_field_of_an_amendment() {
        Registrant owner = Registrant.named("Owner", http);
        String work = owner.registered("Right");
        Answer refused = amend(
                owner,
                work,
                Map.of(
                        "title", "x".repeat(301),
                        "completedOn", "2999-01-01",
                        "nature", "ADAPTATION",
                        "language", "klingon",
                        "published", Map.of("isPublished", true)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("text-too-long", "date-in-future", "source-required", "work-language-unknown")
                .contains("published-date-required");
    }

    @Test
    void is_amended_by_its_owner_only() {
        String work = Registrant.named("Owner", http).registered("Mine");
        assertThat(amend(Registrant.named("Stranger", http), work, Map.of("title", "Yours"))
                        .status())
                .isEqualTo(403);
        assertThat(new Browser(http)
                        .newAct()
                        .post("/api/works/" + work + "/amendments", Map.of())
                        .status())
                .isEqualTo(401);
    }

    @Test
    void shows_the_public_what_its_owner_wishes() {
        Registrant owner = Registrant.named("Owner", http);
        String work = owner.registered("Now and then");
        Browser visitor = new Browser(http);
        assertThat(visitor.get("/api/register/works/" + work).status()).isEqualTo(200);
        assertThat(show(owner, work, "PRIVATE").at("/receipt/entries/0/type")).isEqualTo("work.visibility");
        assertThat(visitor.get("/api/register/works/" + work).status()).isEqualTo(404);
        assertThat(visitor.get("/api/works/" + work + "/versions").status()).isEqualTo(404);
        assertThat(owner.browser().get("/api/register/works/" + work).status()).isEqualTo(200);
        show(owner, work, "FACTS");
        assertThat(visitor.get("/api/register/works/" + work).status()).isEqualTo(200);
    }

    @Test
    void lists_the_works_of_a_party_page_by_page() {
        Registrant owner = Registrant.named("Owner", http);
        List<String> works = List.of(owner.registered("One"), owner.registered("Two"), owner.registered("Three"));
        Answer first = owner.browser().get("/api/works?mine=true&limit=2");
        Answer second = owner.browser().get("/api/works?mine=true&limit=2&cursor=" + first.at("/next"));
        assertThat(List.of(first.at("/items/0/id"), first.at("/items/1/id"), second.at("/items/0/id")))
                .containsExactlyInAnyOrderElementsOf(works);
        assertThat(second.json().at("/next").isNull()).isTrue();
    }

    @Test
    void gives_no_link_to_a_file_that_stayed_at_home() {
        Registrant owner = Registrant.named("Owner", http);
        String work = owner.registered("At home");
        String file = page(owner, work).at("/work/files/0/id");
        Answer refused = owner.browser().post("/api/works/" + work + "/files/" + file + "/links");
        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused.code()).isEqualTo("file-not-deposited");
    }

    @Test
    void stays_on_record_when_it_is_revoked() {
        Registrant owner = Registrant.named("Owner", http);
        WorkId work = WorkId.of(owner.registered("Revoked"));
        transaction.executeWithoutResult(status ->
                revocation.revoke(work, "Wrongly accepted.", Acting.register(clock.instant()), ActId.next(clock)));
        assertThat(page(owner, work.text()).at("/work/status")).isEqualTo("REVOKED");
        Answer refused = amend(owner, work.text(), Map.of("title", "Again"));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("work-already-revoked");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update works.work_version set title = 'Other' where work_id = ?",
                "delete from works.work_version where work_id = ?",
                "update works.file set name = 'other' where work_id = ?",
                "delete from works.file where work_id = ?",
                "update works.number set number = 'CN' where work_id = ?",
                "update works.author set credit = 'ANONYMOUS' where work_id = ?",
                "delete from works.work where work_id = ?",
                "update works.work set claimant = gen_random_uuid() where work_id = ?",
                "update works.work set current_version = 7 where work_id = ?",
                "update works.work set effective_at = now() where work_id = ?"
            })
    void is_kept_by_the_database_itself(String change) {
        UUID work = UUID.fromString(Registrant.named("Owner", http).registered("Kept"));
        assertThatThrownBy(() -> database.sql(change).param(work).update()).isInstanceOf(DataAccessException.class);
    }

    private static Answer amend(Registrant by, String work, Map<String, Object> changes) {
        return by.browser()
                .newAct()
                .post("/api/works/" + work + "/amendments", Map.of("changes", changes, "reason", "A slip of the pen."));
    }

    private static Answer show(Registrant by, String work, String visibility) {
        return by.browser().newAct().post("/api/works/" + work + "/visibility", Map.of("visibility", visibility));
    }

    private static Answer page(Registrant reader, String work) {
        return reader.browser().get("/api/register/works/" + work);
    }
}
