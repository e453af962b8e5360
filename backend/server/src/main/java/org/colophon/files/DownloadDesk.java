package org.colophon.files;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.colophon.kernel.FileId;
import org.colophon.platform.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes links that expire, and gives files to whoever holds one. */
@Service
class DownloadDesk implements DownloadLinks, Downloading {

    static final Duration VALID = Duration.ofMinutes(5);
    private static final int TOKEN_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient database;
    private final Deposits deposits;
    private final Clock clock;

    DownloadDesk(JdbcClient database, Deposits deposits, Clock clock) {
        this.database = database;
        this.deposits = deposits;
        this.clock = clock;
    }

    @Override
    @Transactional
    public DownloadLink issue(FileId file, Acting acting) {
        deposits.of(file);
        byte[] secret = new byte[TOKEN_BYTES];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Instant now = clock.instant();
        Instant expiresAt = now.plus(VALID);
        database.sql("insert into files.download_link (token_digest, file, party, user_id, issued_at, expires_at)"
                        + " values (:digest, :file, :party, :user, :now, :expires)")
                .param("digest", digest(token))
                .param("file", file.value())
                .param("party", acting.party().value())
                .param("user", acting.user().value())
                .param("now", Timestamp.from(now))
                .param("expires", Timestamp.from(expiresAt))
                .update();
        return new DownloadLink("/api/downloads/" + token, expiresAt);
    }

    @Override
    @Transactional(readOnly = true)
    public Download redeem(String token) {
        FileId file = database.sql(
                        "select file from files.download_link" + " where token_digest = :digest and expires_at > :now")
                .param("digest", digest(token))
                .param("now", Timestamp.from(clock.instant()))
                .query(UUID.class)
                .optional()
                .map(FileId::new)
                .orElseThrow(DownloadLinkSpent::new);
        StoredFile stored = deposits.find(file).orElseThrow(DownloadLinkSpent::new);
        return new Download(stored, deposits.open(file));
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
