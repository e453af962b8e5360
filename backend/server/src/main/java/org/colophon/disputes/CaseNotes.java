package org.colophon.disputes;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.colophon.kernel.ActId;
import org.colophon.kernel.CaseId;
import org.colophon.kernel.FileId;
import org.colophon.kernel.HoldId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Uuids;
import org.colophon.platform.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What is written beside a case and never changed: steps, holds, evidence, remedies. */
@Component
final class CaseNotes {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    CaseNotes(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    void step(CaseId id, CaseStep.What what, Acting by, ActId act) {
        jdbc.sql("""
                insert into disputes.case_step (id, case_id, what, at, by_user, by_party, act)
                values (:id, :case, :what, :at, :user, :party, :act)""")
                .param("id", Uuids.next(clock))
                .param("case", id.value())
                .param("what", what.name())
                .param("at", now())
                .param("user", by.user().value())
                .param("party", by.party().value())
                .param("act", act.value())
                .update();
    }

    List<CaseStep> steps(CaseId id) {
        return jdbc.sql("select what, at, by_party, act from disputes.case_step where case_id = :case order by at, id")
                .param("case", id.value())
                .query((row, number) -> new CaseStep(
                        CaseStep.What.valueOf(row.getString("what")),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        new PartyId(row.getObject("by_party", UUID.class)),
                        new ActId(row.getObject("act", UUID.class))))
                .list();
    }

    void hold(CaseId id, HoldId hold) {
        jdbc.sql("insert into disputes.case_hold (case_id, hold) values (:case, :hold)")
                .param("case", id.value())
                .param("hold", hold.value())
                .update();
    }

    List<HoldId> holds(CaseId id) {
        return jdbc.sql("select hold from disputes.case_hold where case_id = :case order by hold")
                .param("case", id.value())
                .query((row, number) -> new HoldId(row.getObject(1, UUID.class)))
                .list();
    }

    void evidence(CaseId id, FileId file, PartyId by) {
        jdbc.sql("""
                insert into disputes.case_evidence (case_id, file, by_party, at) values (:case, :file, :party, :at)
                on conflict do nothing""")
                .param("case", id.value())
                .param("file", file.value())
                .param("party", by.value())
                .param("at", now())
                .update();
    }

    List<Evidence> evidence(CaseId id) {
        return jdbc.sql("select file, by_party, at from disputes.case_evidence where case_id = :case order by at, file")
                .param("case", id.value())
                .query((row, number) -> new Evidence(
                        new FileId(row.getObject("file", UUID.class)),
                        new PartyId(row.getObject("by_party", UUID.class)),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void remedies(CaseId id, List<Remedy> remedies) {
        int number = 0;
        for (Remedy remedy : remedies) {
            jdbc.sql(
                            "insert into disputes.case_remedy (case_id, number, remedy) values (:case, :number, :remedy::jsonb)")
                    .param("case", id.value())
                    .param("number", ++number)
                    .param("remedy", json.writerFor(Remedy.class).writeValueAsString(remedy))
                    .update();
        }
    }

    List<Remedy> remedies(CaseId id) {
        return jdbc.sql("select remedy from disputes.case_remedy where case_id = :case order by number")
                .param("case", id.value())
                .query((row, number) -> json.readValue(row.getString(1), Remedy.class))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
