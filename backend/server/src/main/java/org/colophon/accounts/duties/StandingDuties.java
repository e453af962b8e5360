package org.colophon.accounts.duties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.colophon.accounts.DutyHolders;
import org.colophon.accounts.DutyReading;
import org.colophon.accounts.people.ActingResolution;
import org.colophon.accounts.people.PageKeys;
import org.colophon.accounts.people.PartyReading;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.UserId;
import org.colophon.platform.Duty;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads who has which duties. */
@Service
@Transactional(readOnly = true)
class StandingDuties implements DutyReading, DutyHolders {

    private final JdbcClient database;

    StandingDuties(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<UserId> usersWith(Duty duty) {
        return database.sql("""
                        select d.user_id from accounts.duty_grant d join accounts.user_account u on u.id = d.user_id
                         where d.duty = :duty and d.revoked_at is null and u.disabled_at is null
                        """)
                .param("duty", duty.name())
                .query((row, number) -> new UserId(row.getObject("user_id", UUID.class)))
                .set();
    }

    @Override
    public Set<PartyId> partiesWith(Duty duty) {
        return database.sql("""
                        select u.person from accounts.duty_grant d join accounts.user_account u on u.id = d.user_id
                         where d.duty = :duty and d.revoked_at is null and u.disabled_at is null
                        """)
                .param("duty", duty.name())
                .query((row, number) -> new PartyId(row.getObject("person", UUID.class)))
                .set();
    }

    @Override
    public PageOf<DutyHolder> holders(Slice slice) {
        List<DutyHolder> rows = database.sql("""
                        select u.id as user_id, u.email, p.id, p.kind, p.name, p.level, p.erased_at,
                               array_agg(d.duty) as duties
                          from accounts.duty_grant d
                          join accounts.user_account u on u.id = d.user_id
                          join accounts.party p on p.id = u.person
                         where d.revoked_at is null and u.id > :after
                         group by u.id, p.id
                         order by u.id
                         limit :limit
                        """)
                .param("after", PageKeys.id(slice))
                .param("limit", slice.limitAndOne())
                .query((row, number) -> holder(row))
                .list();
        return PageOf.of(slice, rows, holder -> List.of(holder.user().text()));
    }

    private static DutyHolder holder(ResultSet row) throws SQLException {
        return new DutyHolder(
                new UserId(row.getObject("user_id", UUID.class)),
                PartyReading.view(row),
                row.getString("email"),
                ActingResolution.duties(row.getArray("duties")));
    }
}
