package org.colophon.licensing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.colophon.files.FileName;
import org.colophon.files.NewUpload;
import org.colophon.files.StoredFile;
import org.colophon.files.UploadView;
import org.colophon.files.Uploading;
import org.colophon.kernel.ActId;
import org.colophon.kernel.FileId;
import org.colophon.kernel.LicenceId;
import org.colophon.kernel.OfferId;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.platform.Register;
import org.colophon.testing.Actors;
import org.colophon.testing.Browser;
import org.colophon.testing.Browser.Answer;
import org.colophon.testing.Registrant;
import org.colophon.works.WorkRevocation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

@SpringBootTest
@AutoConfigureMockMvc
class LicensingHttpTest {

    @Autowired
    MockMvcTester http;

    @Autowired
    LicenceGranting granting;

    @Autowired
    WorkRevocation revocation;

    @Autowired
    Uploading uploading;

    @Autowired
    Register register;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    Clock clock;

    private Registrant owner;
    private Registrant buyer;
    private String work = "";

    @BeforeEach
    void a_registered_work() {
        owner = Registrant.named("Owner", http);
        buyer = Registrant.named("Buyer", http);
        work = owner.registered("Lotus at dawn");
    }

    @Test
    void publishes_an_offer_with_a_receipt() {
        Answer published = publish(terms());
        assertThat(published.status()).isEqualTo(201);
        assertThat(published.at("/result/state")).isEqualTo("PUBLISHED");
        assertThat(published.at("/result/terms/exclusive")).isEqualTo("false");
        assertThat(published.at("/result/offeror/name")).isEqualTo("Owner");
        assertThat(published.at("/receipt/entries/0/type")).isEqualTo("offer.published");
        Answer listed = new Browser(http).get("/api/offers?work=" + work);
        assertThat(listed.at("/items/0/id")).isEqualTo(published.at("/result/id"));
        assertThat(listed.at("/items/0/workTitle")).isEqualTo("Lotus at dawn");
        assertThat(owner.browser().get("/api/offers?mine=true").at("/items/0/id"))
                .isEqualTo(published.at("/result/id"));
        assertThat(new Browser(http).get("/api/offers?mine=true").status()).isEqualTo(401);
        assertThat(new Browser(http).get("/api/offers").at("/errors/0/pointer")).isEqualTo("/work");
    }

    @Test
    void closes_what_was_on_offer_when_the_registration_is_revoked() {
        String offer = publish(terms()).at("/result/id");
        transaction.executeWithoutResult(status ->
                revocation.revoke(WorkId.of(work), "A copy.", Acting.register(clock.instant()), ActId.next(clock)));
        assertThat(owner.browser().get("/api/offers/" + offer).at("/state")).isEqualTo("PAUSED");
        assertThat(publish(terms()).code()).isEqualTo("title-not-covered");
    }

    @Test
    void names_the_wrong_fields_of_terms() {
        assertThat(publish(with("rights", List.of("ATTRIBUTION"))).at("/errors/0/pointer"))
                .isEqualTo("/terms/rights");
        assertThat(publish(with("months", 0)).at("/errors/0/pointer")).isEqualTo("/terms/months");
        assertThat(publish(with("until", "2030-01-01")).at("/errors/0/code")).isEqualTo("months-or-until");
        Answer fraction = publish(with("price", Map.of("currency", "CNY", "amount", "1.5")));
        assertThat(fraction.status()).isIn(400, 422);
        assertThat(fraction.at("/errors/0/pointer")).startsWith("/terms/price");
    }

    @Test
    void lets_only_an_owner_offer_and_only_the_offeror_change_or_withdraw() {
        assertThat(buyer.browser()
                        .newAct()
                        .post("/api/offers", Map.of("work", work, "terms", terms()))
                        .status())
                .isEqualTo(404);
        String offer = "/api/offers/" + publish(terms()).at("/result/id");
        assertThat(buyer.browser().newAct().post(offer + "/withdrawal").status())
                .isEqualTo(404);
        Answer second = owner.browser().newAct().post(offer + "/versions", Map.of("terms", with("months", 24)));
        assertThat(second.at("/result/version")).isEqualTo("2");
        assertThat(owner.browser().get(offer + "?version=1").at("/terms/months"))
                .isEqualTo("12");
        Answer withdrawn = owner.browser().newAct().post(offer + "/withdrawal");
        assertThat(withdrawn.at("/result/state")).isEqualTo("WITHDRAWN");
        assertThat(owner.browser().newAct().post(offer + "/withdrawal").code()).isEqualTo("offer-closed");
    }

    @Test
    void hides_the_offer_of_a_private_work() {
        work = owner.registered("Secret", form -> Registrant.with(form, "visibility", "PRIVATE"));
        String offer = publish(terms()).at("/result/id");
        assertThat(new Browser(http).get("/api/offers/" + offer).status()).isEqualTo(404);
        assertThat(new Browser(http).get("/api/offers?work=" + work).status()).isEqualTo(404);
        assertThat(owner.browser().get("/api/offers/" + offer).status()).isEqualTo(200);
    }

    @Test
    void logs_a_price_openly_only_where_everybody_may_see_the_offer() {
        assertThat(logged(publish(terms()))).contains("\"amount\":\"120000\"");
        work = owner.registered("Secret", form -> Registrant.with(form, "visibility", "PRIVATE"));
        assertThat(logged(publish(terms())))
                .contains("INFORMATION_NETWORK", "\"amount\"")
                .doesNotContain("120000", "CNY", "Secret");
    }

    private String logged(Answer published) {
        return new Browser(http)
                .get("/api/log/entries/" + published.at("/receipt/entries/0/position"))
                .body();
    }

    @Test
    void gives_terms_to_machines() {
        String offer = publish(terms()).at("/result/id");
        Answer policy = new Browser(http).get("/api/offers/" + offer + "/terms");
        assertThat(policy.status()).isEqualTo(200);
        assertThat(policy.header("Content-Type")).startsWith("application/ld+json");
        assertThat(policy.at("/permission/0/@type")).isEqualTo("Permission");
        assertThat(policy.at("/permission/0/assigner/@id")).endsWith("/parties/" + owner.party());
    }

    @Test
    void shows_a_licence_to_its_parties_only() {
        Answer offer = publish(terms());
        String licence = licence(offer.at("/result/id"));
        String path = "/api/licences/" + licence;
        Answer shown = buyer.browser().get(path);
        assertThat(shown.at("/licensee/name")).isEqualTo("Buyer");
        assertThat(shown.at("/licensors/0/name")).isEqualTo("Owner");
        assertThat(owner.browser().get(path).status()).isEqualTo(200);
        assertThat(Registrant.named("Stranger", http).browser().get(path).status())
                .isEqualTo(404);
        assertThat(new Browser(http).get(path).status()).isEqualTo(401);
        assertThat(buyer.browser().get("/api/licences").at("/items/0/id")).isEqualTo(licence);
        assertThat(owner.browser().get("/api/licences?as=licensor").at("/items/0/id"))
                .isEqualTo(licence);
        assertThat(buyer.browser().get(path + "/terms").at("/@type/0")).isEqualTo("Agreement");
    }

    @Test
    void checks_a_number_for_anybody() {
        String licence = licence(publish(terms()).at("/result/id"));
        String number = buyer.browser().get("/api/licences/" + licence).at("/number");
        Answer check = new Browser(http).get("/api/licences/numbers/" + number);
        assertThat(check.at("/valid")).isEqualTo("true");
        assertThat(check.at("/work")).isEqualTo(work);
        assertThat(new Browser(http).get("/api/licences/numbers/L-0000").status())
                .isEqualTo(404);
    }

    @Test
    void gives_no_link_to_a_file_that_is_not_of_the_work() {
        String licence = licence(publish(terms()).at("/result/id"));
        String links = "/api/licences/" + licence + "/files/" + UUID.randomUUID() + "/links";
        assertThat(buyer.browser().post(links).status()).isEqualTo(404);
        assertThat(owner.browser().post(links).status()).isEqualTo(403);
    }

    @Test
    void gives_links_to_the_files_on_record_and_to_no_other_deposit_of_the_work() {
        Map<String, Object> form = owner.photograph("Deposited");
        work = form.get("id").toString();
        String draft = owner.draft(List.of(form));
        StoredFile onRecord = deposited(FileId.next(clock), "The picture itself");
        String etag = owner.browser().get("/api/applications/" + draft).header("ETag");
        Map<String, Object> complete = Registrant.with(form, "files", List.of(declared(onRecord)));
        assertThat(owner.browser()
                        .with("If-Match", etag)
                        .put("/api/applications/" + draft, Map.of("works", List.of(complete)))
                        .status())
                .isEqualTo(200);
        owner.browser().without("If-Match");
        Answer registered = owner.submit(draft);
        assertThat(registered.at("/result/state")).as(registered.body()).isEqualTo("REGISTERED");
        StoredFile sketch = deposited(FileId.next(clock), "An unsold sketch");

        String files = "/api/licences/" + licence(publish(terms()).at("/result/id")) + "/files/";
        Answer link = buyer.browser().post(files + onRecord.id() + "/links");
        assertThat(link.status()).as(link.body()).isEqualTo(200);
        assertThat(buyer.browser().post(files + sketch.id() + "/links").status())
                .isEqualTo(404);
    }

    private StoredFile deposited(FileId file, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        UploadView upload = uploading.begin(
                new NewUpload(WorkId.of(work), file, FileName.of("text.txt"), bytes.length), Actors.of(owner.party()));
        return Objects.requireNonNull(uploading
                .append(upload.id(), 0, bytes.length, new ByteArrayInputStream(bytes))
                .stored());
    }

    private static Map<String, Object> declared(StoredFile file) {
        return Map.of(
                "file", file.id().text(),
                "name", file.name(),
                "mediaType", file.mediaType(),
                "size", file.size(),
                "digests", file.digests().hexById(),
                "computedBy", "BROWSER",
                "deposit", true);
    }

    private Answer publish(Map<String, Object> terms) {
        return owner.browser().newAct().post("/api/offers", Map.of("work", work, "terms", terms));
    }

    private String licence(String offer) {
        LicenceId licence = transaction.execute(status -> granting.grant(
                OfferId.of(offer),
                1,
                buyer.party(),
                OrderId.next(clock),
                register.today(),
                Actors.of(buyer.party()),
                ActId.next(clock)));
        return Objects.requireNonNull(licence).text();
    }

    private static Map<String, Object> terms() {
        Map<String, Object> terms = new HashMap<>();
        terms.put("rights", List.of("REPRODUCTION", "INFORMATION_NETWORK"));
        terms.put("territory", "WORLD");
        terms.put("months", 12);
        terms.put("media", List.of("WEB"));
        terms.put("price", Map.of("currency", "CNY", "amount", "120000"));
        return terms;
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> terms = terms();
        terms.put(field, value);
        return terms;
    }
}
