package org.colophon.accounts.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.colophon.accounts.LastAdminStays;
import org.colophon.accounts.MemberRole;
import org.colophon.accounts.MemberUnknown;
import org.colophon.accounts.NotAnAdmin;
import org.colophon.accounts.OrganisationMembers;
import org.colophon.accounts.people.Constraints;
import org.colophon.accounts.people.PageKeys;
import org.colophon.accounts.people.PartyReading;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.UserId;
import org.colophon.platform.Acting;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to an organisation. */
@Service
@Transactional
class StandingMembers implements OrganisationMembers {

    private final Memberships memberships;
    private final JdbcClient database;
    private final Clock clock;

    StandingMembers(Memberships memberships, JdbcClient database, Clock clock) {
        this.memberships = memberships;
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public PageOf<Member> of(PartyId organisation, Slice slice) {
        List<Member> rows = database.sql("""
                        select m.user_id, m.role, m.since, u.email, p.id, p.kind, p.name, p.level, p.erased_at
                          from accounts.membership m
                          join accounts.user_account u on u.id = m.user_id
                          join accounts.party p on p.id = u.person
                         where m.organisation = :organisation and m.until is null
                           and (:first or (m.since, m.user_id) > (:afterSince, :afterUser))
                         order by m.since, m.user_id
                         limit :limit
                        """)
                .param("organisation", organisation.value())
                .param("first", slice.isFirst())
                .param("afterSince", PageKeys.instant(slice))
                .param("afterUser", PageKeys.id(slice))
                .param("limit", slice.limitAndOne())
                .query((row, number) -> member(row))
                .list();
        return PageOf.of(
                slice,
                rows,
                member -> List.of(member.since().toString(), member.user().text()));
    }

    @Override
    public void remove(PartyId organisation, UserId user, Acting by) {
        Membership own = standing(organisation, by.user());
        if (!own.isAdmin() && !by.user().equals(user)) {
            throw new NotAnAdmin();
        }
        Membership ended = standing(organisation, user);
        ended.end(clock.instant());
        try {
            memberships.saveAndFlush(ended);
        } catch (DataIntegrityViolationException refused) {
            throw Constraints.isViolated(refused, "last_admin_stays") ? new LastAdminStays() : refused;
        }
    }

    private Membership standing(PartyId organisation, UserId user) {
        return memberships.standing(organisation.value(), user.value()).orElseThrow(MemberUnknown::new);
    }

    private static Member member(ResultSet row) throws SQLException {
        return new Member(
                new UserId(row.getObject("user_id", UUID.class)),
                PartyReading.view(row),
                row.getString("email"),
                MemberRole.valueOf(row.getString("role")),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
