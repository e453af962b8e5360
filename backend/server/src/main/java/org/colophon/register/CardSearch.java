package org.colophon.register;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.colophon.accounts.Parties;
import org.colophon.accounts.PartyView;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;
import org.colophon.works.Author;
import org.colophon.works.Visibility;
import org.colophon.works.WorkRecords;
import org.colophon.works.WorkView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class CardSearch implements WorkSearch {

    private record Row(
            WorkId work,
            Instant registeredAt,
            List<PartyId> owners,
            boolean hasOffer,
            boolean onHold,
            boolean hasPicture) {}

    private final JdbcClient database;
    private final WorkRecords records;
    private final Parties parties;

    CardSearch(JdbcClient database, WorkRecords records, Parties parties) {
        this.database = database;
        this.records = records;
        this.parties = parties;
    }

    @Override
    public PageOf<WorkCard> search(Query query, Slice slice) {
        PageOf<Row> page = PageOf.of(
                slice,
                rows(query, slice),
                row -> List.of(row.registeredAt().toString(), row.work().text()));
        Map<WorkId, WorkView> works = records
                .of(page.items().stream().map(Row::work).toList())
                .stream()
                .collect(toMap(WorkView::id, Function.identity()));
        Map<PartyId, PartyView> known = parties.of(named(page.items(), works));
        List<WorkCard> cards = page.items().stream()
                .filter(row -> works.containsKey(row.work()))
                .map(row -> card(row, Objects.requireNonNull(works.get(row.work())), known))
                .toList();
        return new PageOf<>(cards, page.next());
    }

    /** Only the conditions that restrict stand in the statement, so that each list finds its index. */
    private List<Row> rows(Query query, Slice slice) {
        List<String> conditions = new ArrayList<>(List.of("is_public"));
        String terms = query.text() == null ? "" : SearchTerms.query(query.text());
        addIf(conditions, !terms.isEmpty(), "terms @@ :terms::tsquery");
        addIf(conditions, query.category() != null, "category = :category");
        addIf(conditions, query.status() != null, "status = :status");
        addIf(conditions, query.language() != null, "(language = :language or language like :language || '-%')");
        addIf(conditions, query.onOffer(), "has_offer");
        addIf(conditions, !slice.isFirst(), "(registered_at, work_id) < (:at, :id)");
        StatementSpec statement = database.sql("select * from register.work_card where "
                        + String.join(" and ", conditions)
                        + " order by registered_at desc, work_id desc limit :limit")
                .param("terms", terms)
                .param(
                        "category",
                        query.category() == null ? null : query.category().name())
                .param("status", query.status() == null ? null : query.status().name())
                .param("language", query.language())
                .param("limit", slice.limitAndOne());
        return after(statement, slice).query((row, n) -> row(row)).list();
    }

    private static StatementSpec after(StatementSpec statement, Slice slice) {
        if (slice.isFirst()) {
            return statement;
        }
        return statement.param("at", Timestamp.from(slice.instant(0))).param("id", slice.id(1));
    }

    private static void addIf(List<String> conditions, boolean restricts, String condition) {
        if (restricts) {
            conditions.add(condition);
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        UUID[] owners = (UUID[]) row.getArray("owners").getArray();
        return new Row(
                new WorkId(row.getObject("work_id", UUID.class)),
                row.getTimestamp("registered_at").toInstant(),
                Stream.of(owners).map(PartyId::new).toList(),
                row.getBoolean("has_offer"),
                row.getBoolean("on_hold"),
                row.getString("preview_file") != null);
    }

    private static WorkCard card(Row row, WorkView work, Map<PartyId, PartyView> known) {
        return new WorkCard(
                work.id(),
                work.number(),
                work.facts().title(),
                work.facts().category(),
                work.facts().language(),
                work.facts().authors().stream()
                        .map(author -> PublicNames.of(author, known))
                        .filter(Objects::nonNull)
                        .toList(),
                row.owners().stream()
                        .map(owner -> PublicNames.name(owner, known))
                        .filter(Objects::nonNull)
                        .toList(),
                work.registeredAt(),
                work.effectiveAt(),
                work.status(),
                row.hasOffer(),
                row.onHold(),
                row.hasPicture() && work.facts().visibility().shows(Visibility.PREVIEW));
    }

    private static Set<PartyId> named(List<Row> rows, Map<WorkId, WorkView> works) {
        return Stream.concat(
                        rows.stream().flatMap(row -> row.owners().stream()),
                        works.values().stream()
                                .flatMap(work -> work.facts().authors().stream())
                                .map(Author::party))
                .collect(toSet());
    }
}
