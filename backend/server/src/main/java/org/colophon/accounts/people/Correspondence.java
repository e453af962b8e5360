package org.colophon.accounts.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.colophon.accounts.Correspondents;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the readers of parties. */
@Component
@Transactional(readOnly = true)
class Correspondence implements Correspondents {

    private static final String READERS = """
            select u.id, u.email, u.email_confirmed_at, u.language
              from accounts.user_account u join accounts.party p on p.id = u.person
             where u.disabled_at is null and p.erased_at is null and
            """;

    private final JdbcClient database;

    Correspondence(JdbcClient database) {
        this.database = database;
    }

    @Override
    public List<Correspondent> of(Collection<PartyId> parties) {
        return database.sql(READERS + """
                         (u.person = any(:parties)
                          or exists (select from accounts.membership m
                                      where m.user_id = u.id and m.organisation = any(:parties) and m.until is null))
                         order by u.id
                        """)
                .param("parties", parties.stream().map(PartyId::value).toArray(UUID[]::new))
                .query((row, number) -> correspondent(row))
                .list();
    }

    @Override
    public Optional<Correspondent> of(UserId user) {
        return database.sql(READERS + " u.id = :user")
                .param("user", user.value())
                .query((row, number) -> correspondent(row))
                .optional();
    }

    private static Correspondent correspondent(ResultSet row) throws SQLException {
        return new Correspondent(
                new UserId(row.getObject("id", UUID.class)),
                row.getString("email"),
                row.getObject("email_confirmed_at") != null,
                Locale.forLanguageTag(row.getString("language")));
    }
}
