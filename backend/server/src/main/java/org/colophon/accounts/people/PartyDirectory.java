package org.colophon.accounts.people;

import java.util.List;
import java.util.Locale;
import org.colophon.accounts.ContentWrong;
import org.colophon.accounts.PartySearch;
import org.colophon.accounts.PartyView;
import org.colophon.platform.Acting;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds parties to choose one from: a co-author, a buyer. */
@Service
@Transactional(readOnly = true)
class PartyDirectory implements PartySearch {

    private static final int SHORTEST = 2;

    private final JdbcClient database;

    PartyDirectory(JdbcClient database) {
        this.database = database;
    }

    @Override
    public PageOf<PartyView> find(String query, Acting by, Slice slice) {
        String asked = query.strip();
        if (asked.codePointCount(0, asked.length()) < SHORTEST) {
            throw new ContentWrong("/query", "query-too-short");
        }
        if (PartyName.isDeceptive(asked)) {
            throw new ContentWrong("/query", "name-characters");
        }
        return EmailAddress.parse(asked)
                .map(email -> new PageOf<>(withEmail(email.key()), null))
                .orElseGet(() -> named(asked, by, slice));
    }

    private List<PartyView> withEmail(String emailKey) {
        return database.sql("""
                        select p.id, p.kind, p.name, p.level, p.erased_at
                          from accounts.party p join accounts.user_account u on u.person = p.id
                         where u.email_key = :key and u.disabled_at is null and p.erased_at is null
                        """)
                .param("key", emailKey)
                .query((row, number) -> PartyReading.view(row))
                .list();
    }

    private PageOf<PartyView> named(String prefix, Acting by, Slice slice) {
        List<PartyView> rows = database.sql("""
                        select id, kind, name, level, erased_at from accounts.party
                         where lower(name) like :prefix escape '\\' and erased_at is null
                           and (declared_by is null or declared_by = :by)
                           and (:first or (lower(name) collate "C", id) > (:afterName, :afterId))
                         order by lower(name) collate "C", id
                         limit :limit
                        """)
                .param("prefix", escaped(prefix.toLowerCase(Locale.ROOT)) + "%")
                .param("by", by.party().value())
                .param("first", slice.isFirst())
                .param("afterName", PageKeys.text(slice))
                .param("afterId", PageKeys.id(slice))
                .param("limit", slice.limitAndOne())
                .query((row, number) -> PartyReading.view(row))
                .list();
        return PageOf.of(
                slice,
                rows,
                view -> List.of(view.name().toLowerCase(Locale.ROOT), view.id().text()));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
