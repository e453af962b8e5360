package org.colophon.accounts.people;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.UserId;
import org.colophon.platform.Acting;
import org.colophon.platform.ActingParties;
import org.colophon.platform.Consent;
import org.colophon.platform.Duty;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the database at every request, so that a removed member and a revoked duty are refused at the very next. */
@Component
public class ActingResolution implements ActingParties {

    private final JdbcClient database;
    private final Clock clock;

    ActingResolution(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Acting> acting(UserId user, @Nullable PartyId party) {
        return database.sql("""
                        select coalesce(cast(:party as uuid), u.person) as party,
                               array(select d.duty from accounts.duty_grant d
                                      where d.user_id = u.id and d.revoked_at is null) as duties
                          from accounts.user_account u join accounts.party p on p.id = u.person
                         where u.id = :user and u.disabled_at is null and p.erased_at is null
                           and (cast(:party as uuid) is null or u.person = :party
                                or exists (select from accounts.membership m
                                            where m.user_id = u.id and m.organisation = :party and m.until is null))
                        """)
                .param("user", user.value())
                .param("party", party == null ? null : party.value())
                .query((row, number) -> acting(user, row))
                .optional();
    }

    private Acting acting(UserId user, ResultSet row) throws SQLException {
        PartyId party = new PartyId(row.getObject("party", UUID.class));
        return new Acting(user, party, duties(row.getArray("duties")), new Consent("session", clock.instant()));
    }

    public static Set<Duty> duties(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray()).map(Duty::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
