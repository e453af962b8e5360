package org.colophon.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colophon.kernel.ActId;
import org.colophon.kernel.WorkId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What acts have attested and the sequencer has not numbered yet; a row is committed with its act or not at all. */
@Repository
class PendingEntries {

    private final JdbcClient jdbc;

    PendingEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A pending entry: everything but its place in the log. */
    record Pending(
            UUID id, ActId act, String type, @Nullable WorkId work, Instant at, String body) {

        Optional<WorkId> ofWork() {
            return Optional.ofNullable(work);
        }
    }

    void add(Pending pending) {
        jdbc.sql("""
                insert into trail.pending (id, act, type, work, at, body) values (:id, :act, :type, :work, :at, :body)
                """)
                .param("id", pending.id())
                .param("act", pending.act().value())
                .param("type", pending.type())
                .param("work", pending.ofWork().map(WorkId::value).orElse(null))
                .param("at", pending.at().atOffset(ZoneOffset.UTC))
                .param("body", pending.body())
                .update();
    }

    /** The oldest, for the sequencer. */
    List<Pending> oldest(int most) {
        return jdbc.sql("select id, act, type, work, at, body from trail.pending order by id limit :most")
                .param("most", most)
                .query(PendingEntries::read)
                .list();
    }

    void remove(Collection<Pending> taken) {
        jdbc.sql("delete from trail.pending where id = any(:ids)")
                .param("ids", taken.stream().map(Pending::id).toArray(UUID[]::new))
                .update();
    }

    private static Pending read(ResultSet row, int n) throws SQLException {
        UUID work = row.getObject(4, UUID.class);
        return new Pending(
                row.getObject(1, UUID.class),
                new ActId(row.getObject(2, UUID.class)),
                row.getString(3),
                work == null ? null : new WorkId(work),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getString(6));
    }
}
