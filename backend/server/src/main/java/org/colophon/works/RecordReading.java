package org.colophon.works;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colophon.kernel.ActId;
import org.colophon.kernel.PartialDate;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkCategory;
import org.colophon.kernel.WorkId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads records whole: many works in five questions, whatever their number. */
@Component
class RecordReading {

    private static final String HEAD = """
            select w.work_id, w.number, w.status, w.visibility, w.claimant, w.effective_at, w.registered_at,
                w.revoked_at, v.version, v.title, v.previous_title,
                v.alternative_titles::text[] as alternative_titles, v.category, v.nature,
                v.completed_on, v.completed_at, v.is_published, v.published_on, v.published_at, v.basis,
                v.statement, v.excluded, v.source_work, v.language
            from works.work w join works.work_version v on v.work_id = w.work_id
            where w.work_id = any(:works) and v.version = coalesce(:version::int, w.current_version)
            """;

    private static final String OF_VERSION = """
            from works.%s p join works.work w on w.work_id = p.work_id
            where p.work_id = any(:works) and p.version = coalesce(:version::int, w.current_version)
            order by p.work_id, p.position
            """;

    private record Of<T>(UUID work, T part) {}

    private record Parts(
            Map<UUID, List<Author>> authors,
            Map<UUID, List<AiUse>> aiUse,
            Map<UUID, List<WorkFile>> files,
            Map<UUID, List<Relation>> relations) {}

    private final JdbcClient database;
    private final FileRows fileRows;

    RecordReading(JdbcClient database, FileRows fileRows) {
        this.database = database;
        this.fileRows = fileRows;
    }

    /** The works by id, as of this version or, where it is null, as they stand. */
    Map<WorkId, WorkView> read(Collection<WorkId> works, @Nullable Integer version) {
        Map<WorkId, WorkView> views = new LinkedHashMap<>();
        if (works.isEmpty()) {
            return views;
        }
        UUID[] ids = works.stream().map(WorkId::value).toArray(UUID[]::new);
        Parts parts = new Parts(authors(ids, version), aiUse(ids, version), files(ids), relations(ids));
        database.sql(HEAD)
                .param("works", ids)
                .param("version", version)
                .query((row, n) -> view(row, parts))
                .list()
                .forEach(view -> views.put(view.id(), view));
        return views;
    }

    List<WorkVersion> versions(WorkId work) {
        return database.sql("select version, reason, act, recorded_at from works.work_version where work_id = ?"
                        + " order by version")
                .param(work.value())
                .query((row, n) -> new WorkVersion(
                        row.getInt("version"),
                        row.getString("reason"),
                        new ActId(row.getObject("act", UUID.class)),
                        row.getTimestamp("recorded_at").toInstant()))
                .list();
    }

    private Map<UUID, List<Author>> authors(UUID[] works, @Nullable Integer version) {
        return grouped(database.sql("select p.* " + OF_VERSION.formatted("author"))
                .param("works", works)
                .param("version", version)
                .query((row, n) -> new Of<>(
                        work(row),
                        new Author(
                                new PartyId(row.getObject("party", UUID.class)),
                                row.getString("credited_as"),
                                Credit.valueOf(row.getString("credit")),
                                row.getString("contribution"))))
                .list());
    }

    private Map<UUID, List<AiUse>> aiUse(UUID[] works, @Nullable Integer version) {
        return grouped(database.sql("select p.* " + OF_VERSION.formatted("ai_use"))
                .param("works", works)
                .param("version", version)
                .query((row, n) -> new Of<>(
                        work(row),
                        new AiUse(
                                row.getString("component"),
                                AiUse.Kind.valueOf(row.getString("kind")),
                                row.getString("tool"),
                                row.getString("human_contribution"))))
                .list());
    }

    private Map<UUID, List<WorkFile>> files(UUID[] works) {
        return grouped(database.sql("select * from works.file where work_id = any(?) order by work_id, position")
                .param(works)
                .query((row, n) -> new Of<>(work(row), fileRows.read(row)))
                .list());
    }

    private Map<UUID, List<Relation>> relations(UUID[] works) {
        return grouped(database.sql("select * from works.relation where work_id = any(?) order by work_id, to_work")
                .param(works)
                .query((row, n) -> new Of<>(
                        work(row),
                        new Relation(
                                new WorkId(row.getObject("to_work", UUID.class)),
                                Relation.Kind.valueOf(row.getString("kind")))))
                .list());
    }

    private static WorkView view(ResultSet row, Parts parts) throws SQLException {
        UUID id = work(row);
        return new WorkView(
                new WorkId(id),
                row.getString("number"),
                WorkStatus.valueOf(row.getString("status")),
                row.getInt("version"),
                facts(
                        row,
                        parts.authors().getOrDefault(id, List.of()),
                        parts.aiUse().getOrDefault(id, List.of())),
                parts.files().getOrDefault(id, List.of()),
                parts.relations().getOrDefault(id, List.of()),
                new PartyId(row.getObject("claimant", UUID.class)),
                row.getTimestamp("effective_at").toInstant(),
                row.getTimestamp("registered_at").toInstant(),
                instant(row, "revoked_at"));
    }

    private static WorkFacts facts(ResultSet row, List<Author> authors, List<AiUse> aiUse) throws SQLException {
        String publishedOn = row.getString("published_on");
        return new WorkFacts(
                row.getString("title"),
                row.getString("previous_title"),
                texts(row.getArray("alternative_titles")),
                WorkCategory.valueOf(row.getString("category")),
                CreationNature.valueOf(row.getString("nature")),
                new PartialDate(row.getString("completed_on")),
                row.getString("completed_at"),
                row.getBoolean("is_published"),
                publishedOn == null ? null : new PartialDate(publishedOn),
                row.getString("published_at"),
                authors,
                OwnershipBasis.valueOf(row.getString("basis")),
                aiUse,
                row.getString("statement"),
                row.getString("excluded"),
                row.getString("source_work"),
                Visibility.valueOf(row.getString("visibility")),
                row.getString("language"));
    }

    private static <T> Map<UUID, List<T>> grouped(List<Of<T>> rows) {
        return rows.stream().collect(groupingBy(Of::work, mapping(Of::part, toList())));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static UUID work(ResultSet row) throws SQLException {
        return row.getObject("work_id", UUID.class);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column) == null
                ? null
                : row.getTimestamp(column).toInstant();
    }
}
