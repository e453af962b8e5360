package org.colophon.applications;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.colophon.kernel.ApplicationId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.BoundedCount;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;
import org.colophon.works.WorkRecords;
import org.colophon.works.WorkView;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Composes what is shown of applications. */
@Component
class ApplicationReading {

    private static final String LINE = """
            select a.*, (select count(*) from applications.work w where w.application_id = a.id) as works,
                (select form ->> 'title' from applications.work w where w.application_id = a.id
                    order by position limit 1) as title
            from applications.application a
            """;

    private final JdbcClient database;
    private final Forms forms;
    private final WorkRecords records;

    ApplicationReading(JdbcClient database, Forms forms, WorkRecords records) {
        this.database = database;
        this.forms = forms;
        this.records = records;
    }

    ApplicationView view(Application application) {
        List<DraftWork> works = forms.of(application.id());
        return new ApplicationView(
                application.id(),
                application.state(),
                application.version(),
                application.applicant(),
                works,
                results(application, works.stream().map(DraftWork::workId).toList()),
                application.createdAt(),
                application.changedAt(),
                application.submittedAt(),
                application.decidedAt(),
                application.ground(),
                application.reason());
    }

    List<ApplicationView.WorkResult> results(Application application, List<WorkId> works) {
        Map<WorkId, String> numbers = application.state() == ApplicationState.REGISTERED
                ? records.of(works).stream().collect(toMap(WorkView::id, WorkView::number))
                : Map.of();
        return works.stream()
                .map(work -> new ApplicationView.WorkResult(work, numbers.get(work), application.state()))
                .toList();
    }

    PageOf<ApplicationLine> ofApplicant(PartyId applicant, @Nullable ApplicationState state, Slice slice) {
        UUID before = slice.isFirst() ? null : slice.id(0);
        List<ApplicationLine> rows = database.sql(LINE + """
                        where a.applicant = :applicant and (:state::text is null or a.state = :state)
                            and (:before::uuid is null or a.id < :before)
                        order by a.id desc limit :limit
                        """)
                .param("applicant", applicant.value())
                .param("state", state == null ? null : state.name())
                .param("before", before)
                .param("limit", slice.limitAndOne())
                .query((row, n) -> line(row))
                .list();
        return PageOf.of(slice, rows, line -> List.of(line.id().text()));
    }

    PageOf<ApplicationLine> waiting(Slice slice) {
        return page(slice, """
                where a.state in ('FLAGGED', 'SUSPENDED')
                    and (:at::timestamptz is null or (a.submitted_at, a.id) > (:at, :id))
                order by a.submitted_at, a.id limit :limit
                """);
    }

    BoundedCount waiting() {
        return BoundedCount.ofFound(
                database.sql("""
                        select count(*) from (
                            select from applications.application where state in ('FLAGGED', 'SUSPENDED') limit ?) as found
                        """).param(BoundedCount.LIMIT).query(Integer.class).single());
    }

    PageOf<ApplicationLine> decided(Slice slice) {
        return page(slice, """
                where a.decided_by is not null
                    and (:at::timestamptz is null or (a.decided_at, a.id) < (:at, :id))
                order by a.decided_at desc, a.id desc limit :limit
                """);
    }

    Examination.ApplicantHistory history(PartyId applicant, ApplicationId without) {
        return database.sql("""
                        select count(*) filter (where state = 'REGISTERED') as registered,
                            count(*) filter (where state = 'REFUSED') as refused,
                            count(*) filter (where state = 'WITHDRAWN') as withdrawn,
                            count(*) filter (where state in ('SUBMITTED', 'FLAGGED', 'SUSPENDED')) as waiting
                        from applications.application where applicant = ? and id <> ?
                        """)
                .params(applicant.value(), without.value())
                .query((row, n) -> new Examination.ApplicantHistory(
                        row.getInt("registered"),
                        row.getInt("refused"),
                        row.getInt("withdrawn"),
                        row.getInt("waiting")))
                .single();
    }

    private PageOf<ApplicationLine> page(Slice slice, String where) {
        boolean isFirst = slice.isFirst();
        List<ApplicationLine> rows = database.sql(LINE + where)
                .param("at", isFirst ? null : Timestamp.from(slice.instant(0)))
                .param("id", isFirst ? null : slice.id(1))
                .param("limit", slice.limitAndOne())
                .query((row, n) -> line(row))
                .list();
        return PageOf.of(slice, rows, line -> List.of(key(line), line.id().text()));
    }

    private static String key(ApplicationLine line) {
        Instant at = line.decidedAt() == null ? line.submittedAt() : line.decidedAt();
        return String.valueOf(at);
    }

    private static ApplicationLine line(ResultSet row) throws SQLException {
        return new ApplicationLine(
                new ApplicationId(row.getObject("id", UUID.class)),
                ApplicationState.valueOf(row.getString("state")),
                row.getLong("version"),
                new PartyId(row.getObject("applicant", UUID.class)),
                row.getString("title"),
                row.getInt("works"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                instant(row, "submitted_at"),
                instant(row, "decided_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
