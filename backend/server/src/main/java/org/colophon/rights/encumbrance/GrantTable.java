package org.colophon.rights.encumbrance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colophon.kernel.ActId;
import org.colophon.kernel.InstrumentId;
import org.colophon.kernel.LicenceId;
import org.colophon.kernel.Period;
import org.colophon.kernel.WorkId;
import org.colophon.rights.Grant;
import org.colophon.rights.StandingGrant;
import org.colophon.rights.ledger.Burdens;
import org.colophon.rights.ledger.Codes;
import org.colophon.rights.ledger.Ranges;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps grants; one is only ever made and terminated. */
@Component
class GrantTable {

    private static final String GRANT = """
            select id, number, rights::text as rights, territory::text as territory, term::text as term, exclusive
            from rights.licence_grant where work_id = :work and\s""";

    private final JdbcClient database;

    GrantTable(JdbcClient database) {
        this.database = database;
    }

    void add(Grant grant, Period period, InstrumentId instrument, Instant at, ActId act) {
        database.sql("""
                        insert into rights.licence_grant (work_id, id, number, instrument_id, granters, licensee, rights,
                                                          territory, term, exclusive, subject, act_id, granted_at)
                        values (:work, :id, :number, :instrument, :granters::uuid[], :licensee,
                                :rights::int4multirange, :territory::int4multirange, :term::daterange, :exclusive,
                                :subject, :act, :at)""")
                .param("work", grant.work().value())
                .param("id", grant.licence().value())
                .param("number", grant.number())
                .param("instrument", instrument.value())
                .param("granters", Burdens.array(grant.granters()))
                .param("licensee", grant.licensee().value())
                .param("rights", Ranges.of(grant.rights()).multirange())
                .param("territory", Ranges.of(grant.territory()).multirange())
                .param("term", Ranges.of(period))
                .param("exclusive", grant.exclusive())
                .param("subject", grant.subject())
                .param("act", act.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether the grant was not terminated before. */
    boolean terminate(WorkId work, LicenceId licence, LocalDate on, Instant at, ActId act) {
        return database.sql("""
                                update rights.licence_grant
                                set ended_on = :on, ended_at = :at, ended_act_id = :act
                                where work_id = :work and id = :id and ended_on is null""")
                        .param("work", work.value())
                        .param("id", licence.value())
                        .param("on", on)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("act", act.value())
                        .update()
                > 0;
    }

    Optional<StandingGrant> find(WorkId work, LicenceId licence) {
        return database.sql(GRANT + "id = :id")
                .param("work", work.value())
                .param("id", licence.value())
                .query(GrantTable::grant)
                .optional();
    }

    List<StandingGrant> running(WorkId work, LocalDate day) {
        return database.sql(GRANT + "runs && daterange(:day, null) order by id")
                .param("work", work.value())
                .param("day", day)
                .query(GrantTable::grant)
                .list();
    }

    private static StandingGrant grant(ResultSet row, int index) throws SQLException {
        return new StandingGrant(
                new LicenceId(row.getObject("id", UUID.class)),
                row.getString("number"),
                Ranges.rights(Codes.parse(row.getString("rights"))),
                Ranges.territory(Codes.parse(row.getString("territory"))),
                Ranges.period(row.getString("term")),
                row.getBoolean("exclusive"));
    }
}
