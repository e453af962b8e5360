package org.colophon.rights;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Names what somebody consents to by its content, so that a consent to one thing is none to another. */
public final class Subjects {

    private Subjects() {}

    /** A UUID of version 8 (RFC 9562, 5.8) out of the SHA-256 of the facts in their order. */
    public static UUID of(String... facts) {
        MessageDigest digest = sha256();
        for (String fact : facts) {
            byte[] bytes = fact.getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        ByteBuffer result = ByteBuffer.wrap(digest.digest());
        long high = (result.getLong() & ~0xf000L) | 0x8000L;
        long low = (result.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
        return new UUID(high, low);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("The JDK has no SHA-256.", missing);
        }
    }
}
