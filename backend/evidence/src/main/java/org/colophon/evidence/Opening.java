package org.colophon.evidence;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What opens a commitment: the value and the random salt that hid it. Without the salt nobody can guess the value. */
public final class Opening {

    /** The length of every salt. */
    public static final int SALT_BYTES = 32;

    private final byte[] salt;
    private final String value;

    private Opening(byte[] salt, String value) {
        this.salt = salt;
        this.value = Strict.unicode(value);
    }

    /** Takes an opening that was stored or handed over. */
    public static Opening of(byte[] salt, String value) {
        if (salt.length != SALT_BYTES) {
            throw new MalformedEvidence("a salt has 32 bytes, not " + salt.length);
        }
        return new Opening(salt.clone(), value);
    }

    /** Hides a value under a fresh salt of its own. */
    public static Opening sealing(String value, SecureRandom random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new Opening(salt, value);
    }

    /** The commitment that this opens: HMAC-SHA-256 under the salt over the value in UTF-8. */
    public Commitment commitment() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256", "SunJCE");
            mac.init(new SecretKeySpec(salt, "HmacSHA256"));
            return new Commitment(Hash.of(mac.doFinal(Strict.utf8(value))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java runtime has no HMAC-SHA-256", e);
        }
    }

    /** A copy of the salt. */
    public byte[] salt() {
        return salt.clone();
    }

    /** The salt in lower-case hexadecimal. */
    public String saltHex() {
        return HexFormat.of().formatHex(salt);
    }

    /** The value that was committed to. */
    public String value() {
        return value;
    }

    /** Names neither the salt nor the value, so that no log line reveals them. */
    @Override
    public String toString() {
        return "Opening of " + commitment();
    }
}
