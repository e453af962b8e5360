package org.colophon.accounts.credentials;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.colophon.kernel.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One-time words that reach somebody by mail only; of each only the digest is kept. */
@Component
@Transactional
public class EmailTokens {

    /** For whom a token was made, and for which of their addresses. */
    public record Bearer(UserId user, String emailKey) {}

    private static final Duration GOOD_FOR = Duration.ofDays(3);
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient database;
    private final Clock clock;

    EmailTokens(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public String issue(UserId user, String emailKey) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.sql("""
                        insert into accounts.email_token (digest, user_id, email_key, expires_at)
                        values (:digest, :user, :key, :expires)
                        """)
                .param("digest", digest(token))
                .param("user", user.value())
                .param("key", emailKey)
                .param("expires", clock.instant().plus(GOOD_FOR).atOffset(ZoneOffset.UTC))
                .update();
        return token;
    }

    /** Uses the token up; empty where it was used before, has run out or never was. */
    public Optional<Bearer> use(String token) {
        return database.sql("""
                        update accounts.email_token set used_at = :now
                         where digest = :digest and used_at is null and expires_at > :now
                        returning user_id, email_key
                        """)
                .param("digest", digest(token))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) ->
                        new Bearer(new UserId(row.getObject("user_id", UUID.class)), row.getString("email_key")))
                .optional();
    }

    public void forgetExpired(Instant before) {
        database.sql("delete from accounts.email_token where expires_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
