package org.colophon.platform.register;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.colophon.platform.SetUp.Foundation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one row that set-up writes, and the one-time token before it. */
@Repository
class Foundations {

    private final JdbcClient jdbc;
    private final Clock clock;

    Foundations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Foundation> find() {
        return jdbc.sql("select name, origin, zone, number_pattern from platform.register")
                .query(Foundations::read)
                .optional();
    }

    /** False where another founder was first. */
    boolean found(Foundation foundation) {
        return jdbc.sql("""
                insert into platform.register (name, origin, zone, number_pattern, founded_at)
                values (:name, :origin, :zone, :pattern, :at) on conflict do nothing
                """)
                        .param("name", foundation.name())
                        .param("origin", foundation.origin().toString())
                        .param("zone", foundation.zone().getId())
                        .param("pattern", foundation.numberPattern())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void replaceToken(byte[] digest) {
        jdbc.sql("""
                insert into platform.set_up_token (digest) values (:digest)
                on conflict (only_one) do update set digest = excluded.digest
                """).param("digest", digest).update();
    }

    Optional<byte[]> tokenDigest() {
        return jdbc.sql("select digest from platform.set_up_token")
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    void forgetToken() {
        jdbc.sql("delete from platform.set_up_token").update();
    }

    private static Foundation read(ResultSet row, int n) throws SQLException {
        return new Foundation(
                row.getString(1), URI.create(row.getString(2)), ZoneId.of(row.getString(3)), row.getString(4));
    }
}
