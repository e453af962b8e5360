package org.colophon.licensing.granting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.kernel.ActId;
import org.colophon.kernel.LicenceId;
import org.colophon.kernel.OfferId;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Period;
import org.colophon.kernel.WorkId;
import org.colophon.licensing.LicenceState;
import org.colophon.licensing.LicenceView;
import org.colophon.licensing.offering.TermsRow;
import org.colophon.platform.Register;
import org.colophon.platform.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps licences; one is only ever granted and terminated. */
@Component
class LicenceTable {

    private static final String LICENCE = """
            select l.*, lower(l.period) as begins, upper(l.period) as ends, v.rights, v.exclusive, v.territory, v.months,
                   v.until, v.media, v.purposes, v.ai_training, v.sublicensing, v.attribution, v.price_minor,
                   v.price_currency
            from licensing.licence l
            join licensing.offer_version v on v.offer_id = l.offer_id and v.version = l.offer_version\s""";

    private final JdbcClient database;
    private final Register register;

    LicenceTable(JdbcClient database, Register register) {
        this.database = database;
        this.register = register;
    }

    void add(LicenceView licence) {
        Period period = licence.period();
        database.sql("""
                        insert into licensing.licence (work_id, id, number, offer_id, offer_version, order_id, licensors,
                                                       licensee, period, title_entries, granted_at, act_id)
                        values (:work, :id, :number, :offer, :version, :order, :licensors::uuid[], :licensee,
                                daterange(:begins, :ends::date), :entries::uuid[], :at, :act)""")
                .param("work", licence.work().value())
                .param("id", licence.id().value())
                .param("number", licence.number())
                .param("offer", licence.offer().value())
                .param("version", licence.offerVersion())
                .param("order", licence.order().value())
                .param(
                        "licensors",
                        array(licence.licensors().stream().map(PartyId::value).toList()))
                .param("licensee", licence.licensee().value())
                .param("begins", period.from())
                .param("ends", period.until())
                .param("entries", array(licence.titleEntriesReliedOn()))
                .param("at", licence.grantedAt().atOffset(ZoneOffset.UTC))
                .param("act", licence.act().value())
                .update();
        database.sql("insert into licensing.licence_number (number, licence_id, work_id) values (:number, :id, :work)")
                .param("number", licence.number())
                .param("id", licence.id().value())
                .param("work", licence.work().value())
                .update();
    }

    /** Whether the licence was not terminated before. */
    boolean terminate(LicenceView licence, String because, LocalDate on, Instant at, ActId act) {
        return database.sql("""
                                update licensing.licence set terminated_on = :on, terminated_at = :at,
                                    terminated_because = :because, terminated_act_id = :act
                                where work_id = :work and id = :id and terminated_on is null""")
                        .param("work", licence.work().value())
                        .param("id", licence.id().value())
                        .param("on", on)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("because", because)
                        .param("act", act.value())
                        .update()
                > 0;
    }

    Optional<LicenceView> find(LicenceId id) {
        return database.sql(LICENCE + """
                        join licensing.licence_number n on n.work_id = l.work_id and n.licence_id = l.id
                        where n.licence_id = :id""")
                .param("id", id.value())
                .query(licences())
                .optional();
    }

    Optional<LicenceView> find(LicenceNumber number) {
        return database.sql(LICENCE + """
                        join licensing.licence_number n on n.work_id = l.work_id and n.licence_id = l.id
                        where n.number = :number""")
                .param("number", number.text())
                .query(licences())
                .optional();
    }

    List<LicenceView> ofLicensee(PartyId party, Slice slice, @Nullable UUID after) {
        return list(LICENCE + "where l.licensee = :party ", party, slice, after);
    }

    List<LicenceView> ofLicensor(PartyId party, Slice slice, @Nullable UUID after) {
        return list(LICENCE + "where l.licensors @> array[:party]::uuid[] ", party, slice, after);
    }

    boolean runs(PartyId licensee, WorkId work, LocalDate day) {
        return database.sql("""
                        select exists (select from licensing.licence
                                       where work_id = :work and licensee = :licensee and period @> :day
                                         and (terminated_on is null or terminated_on > :day))""")
                .param("work", work.value())
                .param("licensee", licensee.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    private List<LicenceView> list(String licences, PartyId party, Slice slice, @Nullable UUID after) {
        return database.sql(licences + """
                        and (:after::uuid is null or l.id < :after::uuid) order by l.id desc limit :limit""")
                .param("party", party.value())
                .param("after", after)
                .param("limit", slice.limitAndOne())
                .query(licences())
                .list();
    }

    private RowMapper<LicenceView> licences() {
        LocalDate today = register.today();
        return (row, n) -> licence(row, today);
    }

    private static LicenceView licence(ResultSet row, LocalDate today) throws SQLException {
        Period period = new Period(row.getObject("begins", LocalDate.class), row.getObject("ends", LocalDate.class));
        boolean isTerminated = row.getObject("terminated_on") != null;
        return new LicenceView(
                new LicenceId(row.getObject("id", UUID.class)),
                row.getString("number"),
                new WorkId(row.getObject("work_id", UUID.class)),
                new OfferId(row.getObject("offer_id", UUID.class)),
                row.getInt("offer_version"),
                new OrderId(row.getObject("order_id", UUID.class)),
                Arrays.stream(ids(row, "licensors"))
                        .map(PartyId::new)
                        .collect(Collectors.toCollection(java.util.LinkedHashSet::new)),
                new PartyId(row.getObject("licensee", UUID.class)),
                TermsRow.terms(row),
                period,
                row.getObject("granted_at", OffsetDateTime.class).toInstant(),
                List.of(ids(row, "title_entries")),
                state(isTerminated, period, today),
                new ActId(row.getObject("act_id", UUID.class)));
    }

    private static LicenceState state(boolean isTerminated, Period period, LocalDate today) {
        LocalDate until = period.until();
        if (isTerminated) {
            return LicenceState.TERMINATED;
        }
        return until != null && !until.isAfter(today) ? LicenceState.EXPIRED : LicenceState.ACTIVE;
    }

    private static UUID[] ids(ResultSet row, String column) throws SQLException {
        return (UUID[]) row.getArray(column).getArray();
    }

    private static String array(Collection<UUID> ids) {
        return Set.copyOf(ids).stream().map(UUID::toString).sorted().collect(Collectors.joining(",", "{", "}"));
    }
}
