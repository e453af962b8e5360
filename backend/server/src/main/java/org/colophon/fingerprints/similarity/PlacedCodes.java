package org.colophon.fingerprints.similarity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.colophon.fingerprints.CodeKind;
import org.colophon.fingerprints.CodePart;
import org.colophon.fingerprints.IdentityMatch;
import org.colophon.kernel.FileId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells whose codes those in the index are, and which claimed ones wait for their place in it. */
@Component
class PlacedCodes {

    /** A code of a claimed file. */
    record Placed(
            CodeKind kind, long position, CodePart part, long at, int length, IsccUnit unit, IdentityMatch claim) {}

    private static final String CLAIMED = """
            select u.kind, u.position, u.part, u.at, u.length, u.body, u.work, u.file, u.seen_by_register, c.claimant, c.claimed_at,
                coalesce(p.published, false) as published
            from %s
                join fingerprints.claim c on c.work = u.work and c.file = u.file
                left join fingerprints.publication p on p.work = u.work
            """;

    private static final String AT = CLAIMED.formatted("unnest(?::text[], ?::bigint[]) as hit (kind, position)"
            + " join fingerprints.unit u on u.kind = hit.kind and u.position = hit.position");

    private static final String WAITING = CLAIMED.formatted(
                    "fingerprints.arrival a" + " join fingerprints.unit u on u.work = a.work and u.file = a.file")
            + " where u.position is null and u.sought";

    private final JdbcClient database;

    PlacedCodes(JdbcClient database) {
        this.database = database;
    }

    /** The codes at these places. */
    List<Placed> at(List<SimilarityIndex.Hit> hits) {
        if (hits.isEmpty()) {
            return List.of();
        }
        List<String> kinds = new ArrayList<>();
        List<Long> positions = new ArrayList<>();
        hits.stream()
                .map(hit -> new SimilarityIndex.Hit(0, hit.kind(), hit.position(), 0))
                .distinct()
                .forEach(hit -> {
                    kinds.add(hit.kind().name());
                    positions.add(hit.position());
                });
        return database.sql(AT)
                .param(kinds.toArray(String[]::new))
                .param(positions.toArray(Long[]::new))
                .query((row, n) -> placed(row))
                .list();
    }

    /** The committed codes that have no place yet, as the reader's transaction sees them. */
    List<Placed> waiting() {
        return database.sql(WAITING).query((row, n) -> placed(row)).list();
    }

    private static Placed placed(ResultSet row) throws SQLException {
        CodeKind kind = CodeKind.valueOf(row.getString("kind"));
        IdentityMatch claim = new IdentityMatch(
                new WorkId(row.getObject("work", UUID.class)),
                new FileId(row.getObject("file", UUID.class)),
                new PartyId(row.getObject("claimant", UUID.class)),
                row.getBoolean("seen_by_register"),
                row.getBoolean("published"),
                row.getTimestamp("claimed_at").toInstant());
        return new Placed(
                kind,
                row.getLong("position"),
                CodePart.valueOf(row.getString("part")),
                row.getLong("at"),
                row.getInt("length"),
                IsccUnit.of(kind.type(), row.getBytes("body")),
                claim);
    }
}
