package org.colophon.fingerprints.similarity;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.colophon.fingerprint.iscc.IsccUnit;
import org.colophon.fingerprints.CodeKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the codes of claimed files their places, and reads them in that order.
 *
 * <p>An identity column would not do: its numbers become visible in another order than they were given, and a reader
 * would pass over the late ones. These are given after the commit, under the lock of one row for each kind.
 */
@Component
class Feed {

    private static final int PAGE = 20_000;

    private static final String NUMBER = """
            with fresh as (
                select u.work, u.file, u.kind, u.part, u.at, u.algorithm_version, u.extractor, u.extractor_version,
                    u.computed_by, f.last + row_number() over (
                        partition by u.kind
                        order by a.arrived_at, u.work, u.file, u.part, u.at, u.extractor, u.extractor_version,
                            u.computed_by) as position
                from fingerprints.arrival a
                    join fingerprints.unit u on u.work = a.work and u.file = a.file
                    join fingerprints.feed f on f.kind = u.kind
                where u.position is null and u.sought
            ), numbered as (
                update fingerprints.unit u set position = fresh.position from fresh
                where (u.work, u.file, u.kind, u.part, u.at, u.algorithm_version, u.extractor, u.extractor_version,
                    u.computed_by) = (fresh.work, fresh.file, fresh.kind, fresh.part, fresh.at,
                    fresh.algorithm_version, fresh.extractor, fresh.extractor_version, fresh.computed_by)
                returning u.kind, u.position
            )
            update fingerprints.feed f set last = n.last
            from (select kind, max(position) as last from numbered group by kind) n where f.kind = n.kind
            """;

    private final JdbcClient database;

    Feed(JdbcClient database) {
        this.database = database;
    }

    /** Gives places to all committed codes of claimed files that have none. */
    @Transactional
    public void number() {
        // A statement of its own: the next one has to see what the process before committed.
        database.sql("select 1 from fingerprints.feed order by kind for update")
                .query(Integer.class)
                .list();
        database.sql(NUMBER).update();
    }

    /** The last place of each kind. */
    Map<CodeKind, Long> last() {
        Map<CodeKind, Long> last = new EnumMap<>(CodeKind.class);
        database.sql("select kind, last from fingerprints.feed")
                .query((row, n) -> last.put(CodeKind.valueOf(row.getString("kind")), row.getLong("last")))
                .list();
        return last;
    }

    /** Reads a page of the codes after a place, in order. */
    void after(CodeKind kind, long position, Consumer<IsccUnit> reader) {
        long[] expected = {position};
        database.sql("select position, body from fingerprints.unit where kind = ? and position > ?"
                        + " order by position limit " + PAGE)
                .params(kind.name(), position)
                .query((row) -> {
                    long found = row.getLong("position");
                    if (found != ++expected[0]) {
                        throw new IllegalStateException("of " + kind + " the code " + expected[0] + " is missing");
                    }
                    reader.accept(IsccUnit.of(kind.type(), row.getBytes("body")));
                });
        if (expected[0] == position) {
            throw new IllegalStateException("of " + kind + " there is no code after " + position);
        }
    }
}
