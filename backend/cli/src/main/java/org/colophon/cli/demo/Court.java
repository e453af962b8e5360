package org.colophon.cli.demo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colophon.cli.http.Session;
import org.colophon.cli.http.TusUpload;
import org.colophon.cli.registration.LocalFile;
import org.jspecify.annotations.Nullable;

/** Cases are filed, answered, ruled and taken back. */
final class Court {

    private final Troupe troupe;
    private final Notebook notes;
    private final Market market;
    private final Samples samples;

    Court(Troupe troupe, Notebook notes, Market market, Samples samples) {
        this.troupe = troupe;
        this.notes = notes;
        this.market = market;
        this.samples = samples;
    }

    /** What of the case belongs to this chapter. */
    void tell(Dispute dispute, int chapter) throws IOException {
        dispute.waitsFor().forEach(notes::of);
        if (dispute.chapter() == chapter) {
            file(dispute);
        }
        String path = "/api/cases/" + notes.of("filed/" + dispute.key());
        Dispute.Answer answer = dispute.answer();
        if (answer != null && answer.chapter() == chapter) {
            troupe.of(dispute.against()).post(path + "/answer", Map.of("text", answer.text()));
        }
        Dispute.Ruling ruling = dispute.ruling();
        if (ruling != null && ruling.chapter() == chapter) {
            rule(dispute, ruling, path);
        }
        if (dispute.isWithdrawn() && dispute.chapter() == chapter) {
            troupe.of(dispute.by()).post(path + "/withdrawal", Map.of());
        }
        notes.note("case/" + dispute.key() + "/" + chapter, "told");
    }

    private void file(Dispute dispute) throws IOException {
        Session complainant = troupe.of(dispute.by());
        Map<String, Object> complaint = new LinkedHashMap<>();
        complaint.put("work", notes.of("work/" + dispute.work()));
        complaint.put("ground", dispute.ground());
        complaint.put("claim", dispute.claim());
        complaint.put("standing", dispute.standing());
        complaint.put("rights", market.rights(dispute.work(), dispute.rights()));
        complaint.put("territory", dispute.territory());
        complaint.put("respondent", troupe.party(dispute.against()));
        if (dispute.order() != null) {
            complaint.put("order", notes.of("order/" + dispute.order()));
        }
        String id = complainant.post("/api/cases", complaint).at("/result/id").asString();
        String evidence = dispute.evidence();
        if (evidence != null) {
            hand(complainant, id, evidence);
        }
        notes.note("filed/" + dispute.key(), id);
    }

    /** A file of a case is deposited under the case's key. */
    private void hand(Session complainant, String id, String evidence) throws IOException {
        LocalFile file = LocalFile.read(samples.media().resolve(evidence));
        new TusUpload(complainant).send(file.path(), UUID.fromString(id), file.id());
        complainant.post(
                "/api/cases/" + id + "/evidence", Map.of("file", file.id().toString()));
    }

    private void rule(Dispute dispute, Dispute.Ruling ruling, String path) {
        List<Map<String, Object>> remedies = new ArrayList<>();
        ruling.named().forEach(remedy -> remedies.add(remedy(dispute, remedy)));
        troupe.holding(Person.ADJUDICATOR)
                .post(
                        path + "/ruling",
                        Map.of("decision", ruling.decision(), "reasons", ruling.reasons(), "remedies", remedies));
    }

    private Map<String, Object> remedy(Dispute dispute, Dispute.Remedy remedy) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("kind", remedy.kind());
        if (remedy.kind().equals("REASSIGN_SHARE")) {
            put(body, "from", party(remedy.from()));
            put(body, "to", party(remedy.to()));
            put(body, "share", remedy.share());
            put(body, "territory", remedy.territory());
            body.put("rights", market.rights(dispute.work(), dispute.rights()));
        }
        String order = remedy.order();
        put(body, "order", order == null ? null : notes.of("order/" + order));
        return body;
    }

    private @Nullable String party(@Nullable String key) {
        return key == null ? null : troupe.party(key);
    }

    private static void put(Map<String, Object> body, String field, @Nullable Object value) {
        if (value != null) {
            body.put(field, value);
        }
    }
}
