package org.colophon.trail;

import java.security.SecureRandom;
import java.util.UUID;
import org.colophon.evidence.Opening;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the salts and values of sealed fields outside the log, where they can be erased. */
@Repository
class Openings {

    private final JdbcClient jdbc;
    private final SecureRandom random = new SecureRandom();

    Openings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Seals a value for one field of an entry; returns the commitment in hexadecimal. */
    String seal(Attestation attested, UUID work, String name, String value) {
        Opening opening = Opening.sealing(value, random);
        jdbc.sql("""
                insert into trail.opening (act, work, type, name, salt, value)
                values (:act, :work, :type, :name, :salt, :value)
                """)
                .param("act", attested.act().value())
                .param("work", work)
                .param("type", attested.type())
                .param("name", name)
                .param("salt", opening.salt())
                .param("value", value)
                .update();
        return opening.commitment().hex();
    }
}
