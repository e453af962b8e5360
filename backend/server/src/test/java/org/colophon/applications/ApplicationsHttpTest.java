package org.colophon.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.colophon.testing.Registrant.with;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.colophon.accounts.DutyGranting;
import org.colophon.kernel.CaseId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.platform.Duty;
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
import tools.jackson.databind.JsonNode;

/** Applications from draft to decision, through the whole chain of filters, on a real database. */
@SpringBootTest
@AutoConfigureMockMvc
class ApplicationsHttpTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient database;

    @Autowired
    DutyGranting granting;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    ApplicationSuspension suspension;

    @Autowired
    Clock clock;

    @Test
    void registers_a_clean_application_at_once_with_a_receipt() {
        Registrant li = registrant("李华");
        Answer submitted = li.apply(li.photograph("江雪图"));
        assertThat(submitted.status()).as(submitted.body()).isEqualTo(200);
        assertThat(submitted.at("/result/state")).isEqualTo("REGISTERED");
        assertThat(submitted.at("/result/works/0/number")).matches("CN-20[0-9]{2}-E-[0-9]{8}[0-9A-Z]");
        assertThat(types(submitted)).contains("application.submitted", "work.registered", "title.opened");
        assertThat(submitted.at("/receipt/entries/0/proof")).startsWith("c2sp.org/tlog-proof@v1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"江雪图", "قصيدة الأرض", "👩‍👩‍👧 🎨", "Ångström", "क्षितिज", "עץ a\u200fb"})
    void keeps_titles_in_any_script(String title) {
        Registrant author = registrant("Author");
        String work = author.registered(title);
        assertThat(author.browser().get("/api/register/works/" + work).at("/work/title"))
                .isEqualTo(title);
    }

    @Test
    void takes_files_from_the_applicant_and_then_from_the_owner_and_from_nobody_else() {
        Registrant author = registrant("Author");
        Registrant stranger = registrant("Stranger");
        Map<String, Object> form = author.photograph("Deposited");
        String work = form.get("id").toString();
        assertThat(author.browser().beginUpload(work).code()).isEqualTo("upload-not-yours");
        String draft = author.draft(List.of(form));
        assertThat(author.browser().beginUpload(work).status()).isEqualTo(201);
        assertThat(stranger.browser().beginUpload(work).status()).isEqualTo(403);
        assertThat(author.submit(draft).at("/result/state")).isEqualTo("REGISTERED");
        assertThat(author.browser().beginUpload(work).status()).isEqualTo(201);
        assertThat(stranger.browser().beginUpload(work).status()).isEqualTo(403);
    }

    @Test
    void tells_everything_that_is_missing_at_once() {
        Registrant author = registrant("Author");
        String application = author.draft(List.of(Map.of("title", " "), author.photograph("Complete")));
        Answer refused = author.submit(application);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("application-incomplete");
        assertThat(pointers(refused))
                .contains(
                        "/works/0/title",
                        "/works/0/category",
                        "/works/0/nature",
                        "/works/0/completedOn",
                        "/works/0/authors",
                        "/works/0/basis",
                        "/works/0/language",
                        "/works/0/files")
                .noneMatch(pointer -> pointer.startsWith("/works/1"));
        assertThat(author.browser().get("/api/applications/" + application).at("/state"))
                .isEqualTo("DRAFT");
    }

    @Test
    void refuses_in_the_readers_language() {
        Registrant author = registrant("Author");
        Map<String, Object> form = with(
                author.photograph("A"),
                "owners",
                List.of(Map.of("party", author.party().text(), "share", "1/3")));
        String application = author.draft(List.of(form));
        author.browser().with("Accept-Language", "zh-CN");
        Answer chinese = author.submit(application);
        assertThat(chinese.at("/title")).isEqualTo("申请尚不完整");
        author.browser().with("Accept-Language", "en");
        Answer english = author.submit(application);
        assertThat(english.at("/title")).isEqualTo("The application is not complete yet");
        for (Answer refused : List.of(chinese, english)) {
            assertThat(pointers(refused)).containsExactly("/works/0/owners");
            assertThat(refused.at("/errors/0/code")).isEqualTo("shares-not-whole");
            assertThat(refused.at("/errors/0/detail")).isNotBlank().doesNotStartWith("field.");
        }
    }

    @Test
    void has_a_sentence_for_every_problem_in_both_languages() {
        Registrant author = registrant("Author");
        Map<String, Object> form = everythingWrong(author);
        String application = author.draft(List.of(form));
        for (String language : List.of("en", "zh-CN")) {
            author.browser().with("Accept-Language", language);
            Answer checked = author.browser().post("/api/applications/" + application + "/check");
            assertThat(checked.status()).as(checked.body()).isEqualTo(200);
            assertThat(checked.json().at("/problems").size()).isGreaterThan(15);
            assertThat(checked.json().at("/problems"))
                    .allSatisfy(problem -> assertThat(problem.at("/detail").asString())
                            .isNotBlank()
                            .doesNotStartWith("field.")
                            .doesNotContain("{"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "gpj.\u202eexe", "a\u001b[2J"})
    void does_not_even_keep_text_that_deceives(String title) {
        Registrant author = registrant("Author");
        Answer refused = author.browser()
                .post("/api/applications", Map.of("works", List.of(with(author.photograph("A"), "title", title))));
        assertThat(refused.status()).isIn(400, 422);
        assertThat(pointers(refused)).containsExactly("/works/0/title");
    }

    @Test
    void saves_a_draft_only_over_the_version_that_was_read() {
        Registrant author = registrant("Author");
        Answer created = author.browser().post("/api/applications", Map.of("works", List.of()));
        String uri = "/api/applications/" + created.at("/id");
        Map<String, Object> body = Map.of("works", List.of(Map.of("title", "Half a ti")));
        assertThat(author.browser().put(uri, body).status()).isEqualTo(428);
        Answer saved = author.browser().with("If-Match", created.header("ETag")).put(uri, body);
        assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        assertThat(saved.at("/works/0/title")).isEqualTo("Half a ti");
        assertThat(author.browser().put(uri, body).status()).isEqualTo(412);
        assertThat(author.browser()
                        .with("If-Match", saved.header("ETag"))
                        .put(uri, body)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void is_nobody_elses_to_see() {
        Registrant author = registrant("Author");
        String uri = "/api/applications/" + author.draft(List.of(author.photograph("Mine")));
        assertThat(registrant("Stranger").browser().get(uri).status()).isEqualTo(404);
        assertThat(new Browser(http).get(uri).status()).isEqualTo(401);
        assertThat(author.browser().get("/api/applications?state=DRAFT").at("/items/0/title"))
                .isEqualTo("Mine");
    }

    @Test
    void gives_nobody_the_id_of_anothers_work() {
        Registrant author = registrant("Author");
        String work = author.registered("Mine");
        Registrant thief = registrant("Thief");
        Answer refused = thief.browser()
                .post("/api/applications", Map.of("works", List.of(with(thief.photograph("Yours"), "id", work))));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/errors/0/code")).isEqualTo("work-id-taken");
    }

    @Test
    void throws_a_draft_away_and_nothing_that_was_received() {
        Registrant author = registrant("Author");
        String application = author.draft(List.of(author.photograph("A")));
        assertThat(author.browser().delete("/api/applications/" + application).status())
                .isEqualTo(204);
        assertThat(author.browser().get("/api/applications/" + application).status())
                .isEqualTo(404);
        String received = author.draft(List.of(author.photograph("B")));
        author.submit(received);
        assertThat(author.browser().delete("/api/applications/" + received).status())
                .isEqualTo(409);
    }

    @Test
    void acts_once_for_one_key() {
        Registrant author = registrant("Author");
        String application = author.draft(List.of(author.photograph("Once")));
        Map<String, Object> body = Map.of("answers", List.of(), "certified", true);
        String uri = "/api/applications/" + application + "/submission";
        Answer first = author.browser().newAct().post(uri, body);
        Answer again = author.browser().post(uri, body);
        assertThat(again.status()).as(again.body()).isEqualTo(200);
        assertThat(again.at("/result/works/0/number")).isEqualTo(first.at("/result/works/0/number"));
        assertThat(author.browser().newAct().post(uri, body).status()).isEqualTo(409);
    }

    @Test
    void is_certified_or_not_received() {
        Registrant author = registrant("Author");
        String application = author.draft(List.of(author.photograph("A")));
        Answer refused = author.browser()
                .newAct()
                .post("/api/applications/" + application + "/submission", Map.of("certified", false));
        assertThat(refused.status()).isIn(400, 422);
        assertThat(pointers(refused)).containsExactly("/certified");
    }

    @Test
    void sends_a_file_of_another_owner_to_examination_and_keeps_the_date_of_receipt() {
        Map<String, String> digests = Registrant.digests();
        Registrant first = registrant("First");
        String earlier = first.registered("First", form -> withFile(form, digests));
        Registrant second = registrant("Second");
        String application = second.draft(List.of(withFile(second.photograph("Second"), digests)));
        Answer checked = second.browser().post("/api/applications/" + application + "/check");
        assertThat(checked.at("/works/0/matches/0/number")).startsWith("CN-");
        assertThat(checked.json().at("/works/0/matches/0/sameOwner").asBoolean())
                .isFalse();
        Answer submitted = second.submit(application);
        assertThat(submitted.at("/result/state")).isEqualTo("FLAGGED");
        assertThat(types(submitted)).containsOnly("application.submitted");
        Registrant examiner = examiner();
        assertThat(examiner.browser()
                        .get("/api/examinations?state=open&limit=200")
                        .body())
                .contains(application);
        Answer file = examiner.browser().get("/api/examinations/" + application);
        assertThat(file.at("/matches/0/earlierWork")).isEqualTo(earlier);
        Answer decided = decide(examiner, application, Map.of("decision", "REGISTER", "reason", "Both are right."));
        assertThat(decided.at("/result/state")).as(decided.body()).isEqualTo("REGISTERED");
        JsonNode page = second.browser()
                .get("/api/register/works/" + decided.at("/result/works/0/id"))
                .json();
        Instant received = Instant.parse(
                second.browser().get("/api/applications/" + application).at("/submittedAt"));
        assertThat(Instant.parse(page.at("/work/effectiveAt").asString())).isEqualTo(received);
        assertThat(Instant.parse(page.at("/work/registeredAt").asString())).isAfter(received);
    }

    @Test
    void tells_of_a_private_work_only_that_there_is_one() {
        Map<String, String> digests = Registrant.digests();
        registrant("First").registered("Secret title", form -> with(withFile(form, digests), "visibility", "PRIVATE"));
        Registrant second = registrant("Second");
        String application = second.draft(List.of(withFile(second.photograph("Second"), digests)));
        Answer checked = second.browser().post("/api/applications/" + application + "/check");
        JsonNode match = checked.json().at("/works/0/matches/0");
        assertThat(match.at("/number").isNull()).isTrue();
        assertThat(match.at("/workId").isNull()).isTrue();
        assertThat(checked.body()).doesNotContain("Secret");
    }

    @Test
    void asks_the_same_owner_how_the_works_are_related() {
        Map<String, String> digests = Registrant.digests();
        Registrant owner = registrant("Owner");
        String earlier = owner.registered("Study", form -> withFile(form, digests));
        String application = owner.draft(List.of(withFile(owner.photograph("Study, second state"), digests)));
        Answer refused = owner.submit(application);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("answers-missing");
        JsonNode gate = owner.browser()
                .post("/api/applications/" + application + "/check")
                .json()
                .at("/works/0");
        assertThat(gate.at("/matches/0/answerNeeded").asBoolean()).isTrue();
        Map<String, Object> answer = Map.of(
                "work", gate.at("/work").asString(),
                "match", gate.at("/matches/0/match").asString(),
                "answer", "VERSION");
        Answer submitted = owner.submit(application, List.of(answer));
        assertThat(submitted.at("/result/state")).as(submitted.body()).isEqualTo("REGISTERED");
        JsonNode page = owner.browser()
                .get("/api/register/works/" + submitted.at("/result/works/0/id"))
                .json();
        assertThat(page.at("/work/relations/0/to").asString()).isEqualTo(earlier);
        assertThat(page.at("/work/relations/0/kind").asString()).isEqualTo("VERSION_OF");
    }

    @Test
    void counts_for_examiners_what_waits() {
        Registrant examiner = examiner();
        int before = waiting(examiner);
        flagged(registrant("Waiting"));
        assertThat(waiting(examiner)).isEqualTo(before + 1);
        assertThat(registrant("Nobody").browser().get("/api/examinations/count").status())
                .isEqualTo(403);
    }

    private static int waiting(Registrant examiner) {
        return Integer.parseInt(
                examiner.browser().get("/api/examinations/count").at("/count"));
    }

    @Test
    void lets_nobody_examine_their_own_application() {
        Map<String, String> digests = Registrant.digests();
        registrant("First").registered("First", form -> withFile(form, digests));
        Registrant examiner = examiner();
        String application = examiner.draft(List.of(withFile(examiner.photograph("Mine"), digests)));
        examiner.submit(application);
        Answer refused = decide(examiner, application, Map.of("decision", "REGISTER"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.code()).isEqualTo("examiner-is-party");
        assertThat(decide(registrant("Nobody"), application, Map.of("decision", "REGISTER"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void lets_no_co_owner_of_the_earlier_work_examine_the_later_one() {
        Map<String, String> digests = Registrant.digests();
        Registrant first = registrant("First");
        Registrant coOwner = examiner();
        first.registered("First", form -> joint(withFile(form, digests), first, coOwner));
        Registrant pendingCoOwner = examiner();
        Registrant second = registrant("Second");
        Map<String, Object> pending = joint(withFile(second.photograph("Second"), digests), second, pendingCoOwner);
        assertThat(second.apply(pending).at("/result/state")).isEqualTo("FLAGGED");
        Registrant third = registrant("Third");
        String application = third.draft(List.of(withFile(third.photograph("Third"), digests)));
        third.submit(application);
        assertThat(decide(coOwner, application, Map.of("decision", "REGISTER")).code())
                .isEqualTo("examiner-is-party");
        assertThat(decide(pendingCoOwner, application, Map.of("decision", "REGISTER"))
                        .code())
                .isEqualTo("examiner-is-party");
        assertThat(coOwner.browser().get("/api/examinations/" + application).at("/isOwnMatter"))
                .isEqualTo("true");
        assertThat(decide(examiner(), application, Map.of("decision", "REGISTER"))
                        .at("/result/state"))
                .isEqualTo("REGISTERED");
    }

    private static Map<String, Object> joint(Map<String, Object> form, Registrant one, Registrant other) {
        List<Map<String, String>> authors = List.of(author(one), author(other));
        List<Map<String, String>> owners = List.of(half(one), half(other));
        return with(with(with(form, "basis", "JOINT"), "authors", authors), "owners", owners);
    }

    private static Map<String, String> author(Registrant author) {
        return Map.of("party", author.party().text(), "credit", "REAL_NAME", "contribution", "Half of it");
    }

    private static Map<String, String> half(Registrant owner) {
        return Map.of("party", owner.party().text(), "share", "1/2");
    }

    @Test
    void refuses_only_on_a_ground_and_with_a_reason() {
        String application = flagged(registrant("Second"));
        Registrant examiner = examiner();
        assertThat(decide(examiner, application, Map.of("decision", "REFUSE")).at("/errors/0/pointer"))
                .isEqualTo("/ground");
        assertThat(decide(examiner, application, Map.of("decision", "REFUSE", "ground", "DUPLICATE"))
                        .at("/errors/0/pointer"))
                .isEqualTo("/reason");
        Answer refused = decide(
                examiner,
                application,
                Map.of("decision", "REFUSE", "ground", "DUPLICATE", "reason", "Registered by another before."));
        assertThat(refused.at("/result/state")).as(refused.body()).isEqualTo("REFUSED");
        assertThat(types(refused)).contains("application.refused");
        assertThat(decide(examiner, application, Map.of("decision", "REGISTER")).status())
                .isEqualTo(409);
    }

    @Test
    void forgets_the_claim_of_an_application_that_was_withdrawn() {
        Map<String, String> digests = Registrant.digests();
        registrant("First").registered("First", form -> withFile(form, digests));
        Registrant second = registrant("Second");
        String application = second.draft(List.of(withFile(second.photograph("Second"), digests)));
        second.submit(application);
        Answer withdrawn = second.browser().newAct().post("/api/applications/" + application + "/withdrawal");
        assertThat(withdrawn.at("/result/state")).as(withdrawn.body()).isEqualTo("WITHDRAWN");
        assertThat(types(withdrawn)).containsOnly("application.withdrawn");
        Registrant third = registrant("Third");
        String later = third.draft(List.of(withFile(third.photograph("Third"), digests)));
        assertThat(third.browser()
                        .post("/api/applications/" + later + "/check")
                        .json()
                        .at("/works/0/matches")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void stands_still_while_a_dispute_is_open() {
        Registrant applicant = registrant("Applicant");
        String application = flagged(applicant);
        WorkId work = WorkId.of(
                applicant.browser().get("/api/applications/" + application).at("/works/0/id"));
        CaseId dispute = new CaseId(UUID.randomUUID());
        transaction.executeWithoutResult(
                status -> assertThat(suspension.suspend(work, dispute)).isTrue());
        assertThat(decide(examiner(), application, Map.of("decision", "REGISTER"))
                        .status())
                .isEqualTo(409);
        transaction.executeWithoutResult(status -> suspension.resume(work, dispute));
        assertThat(decide(examiner(), application, Map.of("decision", "REGISTER"))
                        .at("/result/state"))
                .isEqualTo("REGISTERED");
    }

    @Test
    void of_two_owners_who_claim_a_file_at_once_one_is_registered_and_one_examined() throws Exception {
        for (int round = 0; round < 5; round++) {
            Map<String, String> digests = Registrant.digests();
            List<Callable<String>> claims = new ArrayList<>();
            CyclicBarrier start = new CyclicBarrier(2);
            for (String name : List.of("Left", "Right")) {
                Registrant registrant = registrant(name);
                String application = registrant.draft(List.of(withFile(registrant.photograph(name), digests)));
                claims.add(() -> {
                    start.await();
                    return registrant.submit(application).at("/result/state");
                });
            }
            assertThat(together(claims)).containsExactlyInAnyOrder("REGISTERED", "FLAGGED");
        }
    }

    @Test
    void registers_five_hundred_works_within_seconds() {
        Registrant studio = registrant("Studio");
        List<Map<String, Object>> forms = IntStream.range(0, 500)
                .mapToObj(i -> studio.photograph("Picture " + i))
                .toList();
        String application = studio.draft(forms);
        Instant start = clock.instant();
        Answer submitted = studio.submit(application);
        Duration took = Duration.between(start, clock.instant());
        assertThat(submitted.at("/result/state")).isEqualTo("REGISTERED");
        assertThat(submitted.json().at("/result/works").size()).isEqualTo(500);
        assertThat(took).isLessThan(Duration.ofMinutes(1));
        Answer tooMany =
                studio.browser().post("/api/applications", Map.of("works", Collections.nCopies(501, Map.of())));
        assertThat(tooMany.status()).isEqualTo(422);
        assertThat(tooMany.at("/errors/0/code")).isEqualTo("too-many-works");
    }

    @Test
    void makes_a_declared_author_a_party_and_keeps_no_name_in_the_form() {
        Registrant publisher = registrant("Publisher");
        Map<String, Object> declared = Map.of(
                "declared", Map.of("kind", "PERSON", "name", "沈从文", "born", "1902", "died", "1988-05-10"),
                "credit", "PSEUDONYM",
                "creditedAs", "休芸芸",
                "contribution", "Text");
        Map<String, Object> form =
                with(with(publisher.photograph("边城"), "authors", List.of(declared)), "basis", "INHERITANCE");
        Answer submitted = publisher.apply(form);
        assertThat(submitted.at("/result/state")).as(submitted.body()).isEqualTo("REGISTERED");
        JsonNode author = publisher
                .browser()
                .get("/api/register/works/" + submitted.at("/result/works/0/id"))
                .json()
                .at("/work/authors/0");
        assertThat(author.at("/name").asString()).isEqualTo("休芸芸");
        assertThat(author.at("/party").isNull()).isTrue();
        assertThat(database.sql("select form::text from applications.work where work_id = ?")
                        .param(UUID.fromString(submitted.at("/result/works/0/id")))
                        .query(String.class)
                        .single())
                .doesNotContain("沈从文");
    }

    @Test
    void never_changes_a_received_form() {
        Registrant author = registrant("Author");
        UUID work = UUID.fromString(author.registered("Received"));
        assertThatThrownBy(() -> database.sql("update applications.work set form = '{}' where work_id = ?")
                        .param(work)
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> database.sql("delete from applications.work where work_id = ?")
                        .param(work)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private Registrant registrant(String name) {
        return Registrant.named(name, http);
    }

    private Registrant examiner() {
        Registrant examiner = registrant("Examiner");
        transaction.executeWithoutResult(
                status -> granting.grant(examiner.email(), Duty.EXAMINER, Acting.register(clock.instant())));
        return examiner;
    }

    /** An application that waits, because somebody else registered its file. */
    private String flagged(Registrant applicant) {
        Map<String, String> digests = Registrant.digests();
        registrant("Earlier").registered("Earlier", form -> withFile(form, digests));
        String application = applicant.draft(List.of(withFile(applicant.photograph("Later"), digests)));
        assertThat(applicant.submit(application).at("/result/state")).isEqualTo("FLAGGED");
        return application;
    }

    private static Answer decide(Registrant examiner, String application, Map<String, Object> decision) {
        return examiner.browser().newAct().post("/api/examinations/" + application + "/decision", decision);
    }

    private static Map<String, Object> withFile(Map<String, Object> form, Map<String, String> digests) {
        return with(form, "files", List.of(Registrant.file(digests)));
    }

    private static Map<String, Object> everythingWrong(Registrant author) {
        Map<String, Object> form = author.photograph("x".repeat(301));
        form.put("nature", "TRANSLATION");
        form.put("completedOn", "2999");
        form.put("published", Map.of("at", "Beijing"));
        form.put("basis", "JOINT");
        form.put("language", "klingon");
        form.put("alternativeTitles", List.of(""));
        form.put(
                "authors",
                List.of(
                        Map.of("credit", "PSEUDONYM"),
                        Map.of("party", UUID.randomUUID().toString(), "credit", "ANONYMOUS", "creditedAs", "Me"),
                        Map.of("declared", Map.of("name", "", "born", "soon"), "contribution", "Text")));
        form.put(
                "owners",
                List.of(Map.of("party", UUID.randomUUID().toString(), "share", "half"), Map.of("share", "1/2")));
        form.put("aiUse", List.of(Map.of("component", "Sky", "kind", "GENERATED"), Map.of()));
        form.put(
                "files",
                List.of(
                        Map.of("digests", Map.of("md5", "00"), "size", 0, "deposit", true),
                        Map.of("file", UUID.randomUUID().toString(), "deposit", true)));
        form.put("relations", List.of(Map.of("to", UUID.randomUUID().toString()), Map.of("kind", "PART_OF")));
        return form;
    }

    private static <T> List<T> together(List<Callable<T>> acts) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> results = new ArrayList<>();
            for (Future<T> result : threads.invokeAll(acts)) {
                results.add(result.get());
            }
            return results;
        }
    }

    private static List<String> types(Answer recorded) {
        return texts(recorded.json().at("/receipt/entries"), "/type");
    }

    private static List<String> pointers(Answer refused) {
        return texts(refused.json().at("/errors"), "/pointer");
    }

    private static List<String> texts(JsonNode list, String pointer) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.at(pointer).asString())
                .toList();
    }
}
