package org.colophon.rights.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.colophon.kernel.ActId;
import org.colophon.kernel.InstrumentId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Share;
import org.colophon.kernel.Uuids;
import org.colophon.kernel.WorkCategory;
import org.colophon.kernel.WorkId;
import org.colophon.platform.WorkLock;
import org.colophon.rights.TitleUnknown;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps titles and their entries: entries are added and superseded, never rewritten. */
@Component
public class TitleLedger {

    private static final String ENTRY = """
            select id, instrument_id, holder, share_numerator, share_denominator,
                   rights::text as rights, territory::text as territory, term::text as term
            from rights.interest where work_id = :work and\s""";

    private final JdbcClient database;
    private final WorkLock locks;
    private final Clock clock;

    TitleLedger(JdbcClient database, WorkLock locks, Clock clock) {
        this.database = database;
        this.locks = locks;
        this.clock = clock;
    }

    /** Lets nobody else change this title until the transaction ends; refuses with {@link TitleUnknown}. */
    public Title lock(WorkId work) {
        locks.lock(work);
        return title(work, " for no key update").orElseThrow(TitleUnknown::new);
    }

    public Optional<Title> find(WorkId work) {
        return title(work, "");
    }

    /** Opens a title; its entries follow by {@link #enter}. */
    public Title open(Title title, ActId act) {
        database.sql("""
                        insert into rights.title (work_id, category, rights, authors, term, act_id, opened_at, known_at)
                        values (:work, :category, :rights::int4multirange, :authors::uuid[], :term::daterange, :act,
                                :at, :at)""")
                .param("work", title.work().value())
                .param("category", title.category().name())
                .param("rights", title.whole().rights().multirange())
                .param("authors", Burdens.array(title.authors()))
                .param("term", Ranges.of(title.term()))
                .param("act", act.value())
                .param("at", at(title.knownAt()))
                .update();
        return title;
    }

    /** The moment of this title's next change. */
    public Instant next(Title title) {
        return title.next(now());
    }

    /** The present, as exactly as anything that is signed can tell it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** The entries that stand now. */
    public Standing standing(WorkId work) {
        return new Standing(database.sql(ENTRY + "upper_inf(known) order by id")
                .param("work", work.value())
                .query(TitleLedger::holding)
                .list());
    }

    /** The entries that stood at a moment. */
    public Standing standing(WorkId work, Instant known) {
        return new Standing(database.sql(ENTRY + "known @> :known::timestamptz order by id")
                .param("work", work.value())
                .param("known", at(known))
                .query(TitleLedger::holding)
                .list());
    }

    /** Makes the change known from that moment on. */
    public void change(Title title, Instant moment, Change change) {
        database.sql("update rights.title set known_at = :at where work_id = :work")
                .param("work", title.work().value())
                .param("at", at(moment))
                .update();
        for (UUID superseded : change.superseded()) {
            database.sql("""
                            update rights.interest set known = tstzrange(lower(known), :at)
                            where work_id = :work and id = :id""")
                    .param("work", title.work().value())
                    .param("id", superseded)
                    .param("at", at(moment))
                    .update();
        }
        enter(title, moment, change.entered());
    }

    /** Adds entries at the moment of the title's change. */
    public void enter(Title title, Instant moment, List<Change.Entry> entries) {
        for (Change.Entry entry : entries) {
            database.sql("""
                            insert into rights.interest (work_id, id, instrument_id, holder, rights, territory, term,
                                                         share_numerator, share_denominator, known)
                            values (:work, :id, :instrument, :holder, :rights::int4multirange,
                                    :territory::int4multirange, :term::daterange, :numerator, :denominator,
                                    tstzrange(:at, null))""")
                    .param("work", title.work().value())
                    .param("id", Uuids.next(clock))
                    .param("instrument", entry.instrument().value())
                    .param("holder", entry.holder().value())
                    .param("rights", entry.box().rights().multirange())
                    .param("territory", entry.box().places().multirange())
                    .param("term", Ranges.of(entry.box().period()))
                    .param("numerator", entry.share().numerator())
                    .param("denominator", entry.share().denominator())
                    .param("at", at(moment))
                    .update();
        }
    }

    private Optional<Title> title(WorkId work, String locking) {
        return database.sql("""
                        select work_id, category, authors, term::text as term, known_at
                        from rights.title where work_id = :work""" + locking)
                .param("work", work.value())
                .query(TitleLedger::title)
                .optional();
    }

    private static Title title(ResultSet row, int index) throws SQLException {
        UUID[] authors = (UUID[]) row.getArray("authors").getArray();
        return new Title(
                new WorkId(row.getObject("work_id", UUID.class)),
                WorkCategory.valueOf(row.getString("category")),
                Arrays.stream(authors).map(PartyId::new).toList(),
                Ranges.period(row.getString("term")),
                row.getObject("known_at", OffsetDateTime.class).toInstant());
    }

    private static Holding holding(ResultSet row, int index) throws SQLException {
        Box box = new Box(
                Codes.parse(row.getString("rights")),
                Codes.parse(row.getString("territory")),
                Ranges.period(row.getString("term")));
        return new Holding(
                row.getObject("id", UUID.class),
                new InstrumentId(row.getObject("instrument_id", UUID.class)),
                new PartyId(row.getObject("holder", UUID.class)),
                new Share(row.getLong("share_numerator"), row.getLong("share_denominator")),
                box);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
