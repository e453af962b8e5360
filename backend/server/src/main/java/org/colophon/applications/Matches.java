package org.colophon.applications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.colophon.fingerprints.IdentityMatch;
import org.colophon.fingerprints.Nearness;
import org.colophon.fingerprints.UnitDistance;
import org.colophon.kernel.ApplicationId;
import org.colophon.kernel.FileId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was found on submission, kept for the examiner and for good. */
@Component
class Matches {

    private static final TypeReference<List<UnitDistance>> DISTANCES = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;

    Matches(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    void record(ApplicationId application, List<Answering.Answered> answered) {
        answered.forEach(each -> record(application, each));
    }

    List<Answering.Answered> of(ApplicationId application) {
        return database.sql(
                        "select * from applications.match where application_id = ? order by claimed_at, earlier_work")
                .param(application.value())
                .query((row, n) -> answered(row))
                .list();
    }

    private void record(ApplicationId application, Answering.Answered answered) {
        Finding finding = answered.finding();
        IdentityMatch earlier = finding.earlier();
        database.sql("""
                        insert into applications.match (
                            application_id, work_id, file_id, earlier_work, earlier_file, claimant, same_owner,
                            seen_by_register, deposited, claimed_at, answer, nearness, distances)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb) on conflict do nothing
                        """)
                .param(application.value())
                .param(finding.work().value())
                .param(finding.file().value())
                .param(earlier.work().value())
                .param(earlier.file().value())
                .param(earlier.claimant().value())
                .param(finding.sameOwner())
                .param(earlier.seenByRegister())
                .param(finding.deposited())
                .param(Timestamp.from(earlier.claimedAt()))
                .param(answered.answer() == null ? null : answered.answer().name())
                .param(finding.nearness().name())
                .param(json.writeValueAsString(finding.distances()))
                .update();
    }

    private Answering.Answered answered(ResultSet row) throws SQLException {
        IdentityMatch earlier = new IdentityMatch(
                new WorkId(row.getObject("earlier_work", UUID.class)),
                new FileId(row.getObject("earlier_file", UUID.class)),
                new PartyId(row.getObject("claimant", UUID.class)),
                row.getBoolean("seen_by_register"),
                false,
                row.getTimestamp("claimed_at").toInstant());
        Finding finding = new Finding(
                new WorkId(row.getObject("work_id", UUID.class)),
                new FileId(row.getObject("file_id", UUID.class)),
                earlier,
                row.getBoolean("same_owner"),
                row.getBoolean("deposited"),
                Nearness.valueOf(row.getString("nearness")),
                json.readValue(row.getString("distances"), DISTANCES),
                List.of());
        String answer = row.getString("answer");
        return new Answering.Answered(finding, answer == null ? null : MatchAnswer.valueOf(answer));
    }
}
