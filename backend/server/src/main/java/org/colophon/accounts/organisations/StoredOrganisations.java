package org.colophon.accounts.organisations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.colophon.accounts.IdentityLevel;
import org.colophon.accounts.MemberRole;
import org.colophon.accounts.OrganisationKind;
import org.colophon.accounts.Organisations;
import org.colophon.accounts.PartyUnknown;
import org.colophon.accounts.people.KnownParties;
import org.colophon.accounts.people.Party;
import org.colophon.kernel.PartyId;
import org.colophon.platform.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Founds and shows organisations. */
@Service
@Transactional
class StoredOrganisations implements Organisations {

    private final KnownParties parties;
    private final Memberships memberships;
    private final JdbcClient database;
    private final Clock clock;

    StoredOrganisations(KnownParties parties, Memberships memberships, JdbcClient database, Clock clock) {
        this.parties = parties;
        this.memberships = memberships;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public PartyId found(String name, OrganisationKind kind, String country, Acting by) {
        PartyId id = PartyId.next(clock);
        parties.saveAndFlush(Party.organisation(id, name, kind, country, clock.instant()));
        memberships.saveAndFlush(new Membership(id, by.user(), MemberRole.ADMIN, clock));
        return id;
    }

    @Override
    @Transactional(readOnly = true)
    public OrganisationView of(PartyId organisation) {
        return database.sql("""
                        select id, name, organisation_kind, country, level, created_at
                          from accounts.party where id = :id and kind = 'ORGANISATION'
                        """)
                .param("id", organisation.value())
                .query((row, number) -> view(row))
                .optional()
                .orElseThrow(PartyUnknown::new);
    }

    private static OrganisationView view(ResultSet row) throws SQLException {
        String kind = row.getString("organisation_kind");
        return new OrganisationView(
                new PartyId(row.getObject("id", UUID.class)),
                row.getString("name"),
                kind == null ? null : OrganisationKind.valueOf(kind),
                row.getString("country"),
                IdentityLevel.valueOf(row.getString("level")),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
