package org.colophon.accounts.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.colophon.accounts.IdentityLevel;
import org.colophon.accounts.Parties;
import org.colophon.accounts.PartyKind;
import org.colophon.accounts.PartyUnknown;
import org.colophon.accounts.PartyView;
import org.colophon.kernel.PartyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads parties as others see them. */
@Component
@Transactional(readOnly = true)
public class PartyReading implements Parties {

    private final JdbcClient database;

    PartyReading(JdbcClient database) {
        this.database = database;
    }

    @Override
    public PartyView of(PartyId party) {
        return read(Set.of(party)).stream().findFirst().orElseThrow(PartyUnknown::new);
    }

    @Override
    public Map<PartyId, PartyView> of(Collection<PartyId> parties) {
        Set<PartyId> asked = new HashSet<>(parties);
        Map<PartyId, PartyView> found = new LinkedHashMap<>();
        read(asked).forEach(view -> found.put(view.id(), view));
        if (found.size() < asked.size()) {
            throw new PartyUnknown();
        }
        return found;
    }

    @Override
    public boolean exists(PartyId party) {
        return !read(Set.of(party)).isEmpty();
    }

    private List<PartyView> read(Set<PartyId> parties) {
        return database.sql("select id, kind, name, level, erased_at from accounts.party where id = any(:ids)")
                .param("ids", parties.stream().map(PartyId::value).toArray(UUID[]::new))
                .query((row, number) -> view(row))
                .list();
    }

    public static PartyView view(ResultSet row) throws SQLException {
        return new PartyView(
                new PartyId(row.getObject("id", UUID.class)),
                PartyKind.valueOf(row.getString("kind")),
                row.getString("name"),
                IdentityLevel.valueOf(row.getString("level")),
                row.getObject("erased_at") != null);
    }
}
