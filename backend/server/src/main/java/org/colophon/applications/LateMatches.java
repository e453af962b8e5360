package org.colophon.applications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.colophon.fingerprints.MatchFound;
import org.colophon.fingerprints.Nearness;
import org.colophon.fingerprints.UnitDistance;
import org.colophon.kernel.FileId;
import org.colophon.kernel.Uuids;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was found near when the later work had passed the gate, once for each pair of works. */
@Component
class LateMatches {

    /** A row. */
    record Row(
            UUID id,
            WorkId later,
            WorkId earlier,
            FileId file,
            Nearness nearness,
            List<UnitDistance> distances,
            Instant foundAt) {}

    private static final TypeReference<List<UnitDistance>> DISTANCES = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    LateMatches(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Whether the pair is new: neither the gate's, nor noted before. */
    boolean add(MatchFound found) {
        return database.sql("""
                        insert into applications.late_match (
                            id, later_work, earlier_work, file_id, nearness, distances, found_at)
                        select :id, :later, :earlier, :file, :nearness, :distances::jsonb, :at
                        where not exists (
                            select from applications.match where work_id = :later and earlier_work = :earlier)
                        on conflict do nothing
                        """)
                        .param("id", Uuids.next(clock))
                        .param("later", found.later().value())
                        .param("earlier", found.earlier().value())
                        .param("file", found.file().value())
                        .param("nearness", found.nearness().name())
                        .param("distances", json.writeValueAsString(found.distances()))
                        .param("at", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /** The last found first. */
    List<Row> page(Slice slice) {
        String after = slice.isFirst() ? "" : " where (found_at, id) < (:at, :id)";
        var statement = database.sql("select * from applications.late_match" + after
                        + " order by found_at desc, id desc limit :limit")
                .param("limit", slice.limitAndOne());
        return (slice.isFirst()
                        ? statement
                        : statement
                                .param("at", Timestamp.from(slice.instant(0)))
                                .param("id", slice.id(1)))
                .query((row, n) -> row(row))
                .list();
    }

    /** Those of these works as the later ones. */
    List<Row> ofLater(List<WorkId> works) {
        return database.sql("select * from applications.late_match where later_work = any(?) order by found_at, id")
                .param(works.stream().map(WorkId::value).toArray(UUID[]::new))
                .query((row, n) -> row(row))
                .list();
    }

    private Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new WorkId(row.getObject("later_work", UUID.class)),
                new WorkId(row.getObject("earlier_work", UUID.class)),
                new FileId(row.getObject("file_id", UUID.class)),
                Nearness.valueOf(row.getString("nearness")),
                json.readValue(row.getString("distances"), DISTANCES),
                row.getTimestamp("found_at").toInstant());
    }
}
