package org.colophon.platform.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.NoSuchProviderException;
import org.colophon.evidence.CanonicalJson;
import org.colophon.platform.Call;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The digest of a request: for whom, by which route, with which content in its canonical form (RFC 8785). */
@Component
class RequestDigest {

    private static final int LONGEST = 16 << 20;

    private final JsonMapper json;

    RequestDigest(JsonMapper json) {
        this.json = json;
    }

    byte[] of(Call call, Object body) {
        MessageDigest digest = sha256();
        digest.update(call.acting().party().text().getBytes(StandardCharsets.UTF_8));
        digest.update(call.route().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(CanonicalJson.write(CanonicalJson.parse(json.writeValueAsBytes(body), LONGEST)));
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256", "SUN");
        } catch (NoSuchAlgorithmException | NoSuchProviderException missing) {
            throw new IllegalStateException("The JDK has no SHA-256.", missing);
        }
    }
}
