package org.colophon.trail;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Names the actors in the log without naming them: at each work a user and a party have a random pseudonym of their
 * own, so that nobody can follow a person from work to work, and deleting the row unlinks it for good.
 */
@Repository
class Pseudonyms {

    private static final int BYTES = 16;

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    Pseudonyms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The pseudonym of this user or party at this work, in hexadecimal. */
    String of(UUID work, UUID subject) {
        byte[] fresh = new byte[BYTES];
        random.nextBytes(fresh);
        jdbc.sql("insert into trail.pseudonym (work, subject, pseudonym) values (:work, :subject, :fresh)"
                        + " on conflict do nothing")
                .param("work", work)
                .param("subject", subject)
                .param("fresh", fresh)
                .update();
        byte[] kept = jdbc.sql("select pseudonym from trail.pseudonym where work = :work and subject = :subject")
                .param("work", work)
                .param("subject", subject)
                .query((row, n) -> row.getBytes(1))
                .single();
        return HexFormat.of().formatHex(kept);
    }
}
