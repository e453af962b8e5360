package org.colophon.accounts.people;

import java.util.List;
import org.colophon.accounts.OwnAccount;
import org.colophon.accounts.PartyView;
import org.colophon.accounts.UserUnknown;
import org.colophon.kernel.UserId;
import org.colophon.platform.Acting;
import org.colophon.platform.ActingParties;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What users see and change of themselves. */
@Service
class StoredAccount implements OwnAccount {

    private final Users users;
    private final KnownParties parties;
    private final ActingParties acting;
    private final JdbcClient database;

    StoredAccount(Users users, KnownParties parties, ActingParties acting, JdbcClient database) {
        this.users = users;
        this.parties = parties;
        this.acting = acting;
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public Profile of(UserId id) {
        Acting themselves = acting.acting(id, null).orElseThrow(UserUnknown::new);
        User user = users.findById(id.value()).orElseThrow(UserUnknown::new);
        List<PartyView> actingFor = actingFor(user);
        return new Profile(
                id,
                user.email(),
                user.isEmailConfirmed(),
                user.language(),
                actingFor.getFirst(),
                actingFor,
                themselves.duties());
    }

    @Override
    @Transactional
    public void change(UserId id, @Nullable String name, @Nullable String language) {
        User user = users.findById(id.value()).orElseThrow(UserUnknown::new);
        if (name != null) {
            parties.getReferenceById(user.person().value()).rename(name);
        }
        if (language != null) {
            user.reads(Languages.of(language, "/language"));
        }
    }

    /** Their own person first, then the organisations by name. */
    private List<PartyView> actingFor(User user) {
        return database.sql("""
                        select p.id, p.kind, p.name, p.level, p.erased_at from accounts.party p
                         where p.id = :person
                            or exists (select from accounts.membership m
                                        where m.organisation = p.id and m.user_id = :user and m.until is null)
                         order by p.id <> :person, lower(p.name), p.id
                        """)
                .param("person", user.person().value())
                .param("user", user.id().value())
                .query((row, number) -> PartyReading.view(row))
                .list();
    }
}
