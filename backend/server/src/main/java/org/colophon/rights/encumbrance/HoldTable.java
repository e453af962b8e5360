package org.colophon.rights.encumbrance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colophon.kernel.ActId;
import org.colophon.kernel.HoldId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.colophon.rights.Hold;
import org.colophon.rights.HoldReason;
import org.colophon.rights.ledger.Codes;
import org.colophon.rights.ledger.Ranges;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps holds; one is only ever placed and lifted. */
@Component
class HoldTable {

    private static final String HOLD = """
            select work_id, id, holder, rights::text as rights, territory::text as territory, reason, source, placed_at
            from rights.hold where work_id = :work and\s""";

    private final JdbcClient database;

    HoldTable(JdbcClient database) {
        this.database = database;
    }

    void add(Hold hold, ActId act) {
        PartyId holder = hold.holder();
        database.sql("""
                        insert into rights.hold (work_id, id, holder, rights, territory, reason, source, act_id, placed_at)
                        values (:work, :id, :holder::uuid, :rights::int4multirange, :territory::int4multirange,
                                :reason, :source, :act, :at)""")
                .param("work", hold.work().value())
                .param("id", hold.id().value())
                .param("holder", holder == null ? null : holder.value())
                .param("rights", Ranges.of(hold.rights()).multirange())
                .param("territory", Ranges.of(hold.territory()).multirange())
                .param("reason", hold.reason().name())
                .param("source", hold.source())
                .param("act", act.value())
                .param("at", hold.placedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether the hold still stood. */
    boolean lift(Hold hold, String because, Instant at, ActId act) {
        return database.sql("""
                                update rights.hold
                                set lifted_at = :at, lifted_act_id = :act, lifted_because = :because
                                where work_id = :work and id = :id and lifted_at is null""")
                        .param("work", hold.work().value())
                        .param("id", hold.id().value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("act", act.value())
                        .param("because", because)
                        .update()
                > 0;
    }

    Optional<Hold> find(WorkId work, HoldId id) {
        return database.sql(HOLD + "id = :id")
                .param("work", work.value())
                .param("id", id.value())
                .query(HoldTable::hold)
                .optional();
    }

    List<Hold> standing(WorkId work) {
        return database.sql(HOLD + "lifted_at is null order by id")
                .param("work", work.value())
                .query(HoldTable::hold)
                .list();
    }

    private static Hold hold(ResultSet row, int index) throws SQLException {
        UUID holder = row.getObject("holder", UUID.class);
        return new Hold(
                new HoldId(row.getObject("id", UUID.class)),
                new WorkId(row.getObject("work_id", UUID.class)),
                holder == null ? null : new PartyId(holder),
                Ranges.rights(Codes.parse(row.getString("rights"))),
                Ranges.territory(Codes.parse(row.getString("territory"))),
                HoldReason.valueOf(row.getString("reason")),
                row.getObject("source", UUID.class),
                row.getObject("placed_at", OffsetDateTime.class).toInstant());
    }
}
