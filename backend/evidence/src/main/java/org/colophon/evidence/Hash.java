package org.colophon.evidence;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256 value of exactly 32 bytes, and the three ways in which RFC 6962 section 2.1 makes one. */
public final class Hash {

    /** The length of every hash. */
    public static final int BYTES = 32;

    /** The root of the tree without leaves: the digest of nothing. */
    public static final Hash EMPTY_TREE = sha256();

    // The prefixes keep a node from ever being presented as a leaf, and a leaf as a node.
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private final byte[] value;

    private Hash(byte[] value) {
        this.value = value;
    }

    /** Takes 32 bytes as a hash. */
    public static Hash of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new MalformedEvidence("a hash has 32 bytes, not " + bytes.length);
        }
        return new Hash(bytes.clone());
    }

    /** Reads a hash from 64 lower-case hexadecimal digits. */
    public static Hash ofHex(String hex) {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new MalformedEvidence("a hash is written in 64 lower-case hexadecimal digits");
        }
        return new Hash(HexFormat.of().parseHex(hex));
    }

    /** Reads a hash from canonical base64. */
    public static Hash ofBase64(String base64) {
        return of(Strict.base64(base64));
    }

    /** Digests plain bytes, without any prefix. */
    public static Hash ofContent(byte[] content) {
        return sha256(content);
    }

    /** Hashes the bytes of a log entry as a leaf of the tree. */
    public static Hash ofLeaf(byte[] entry) {
        return sha256(LEAF, entry);
    }

    /** Hashes two neighbouring subtrees into their parent. */
    public static Hash ofNode(Hash left, Hash right) {
        return sha256(NODE, left.value, right.value);
    }

    private static Hash sha256(byte[]... parts) {
        try {
            // By name: the JDK's digest is ten times as fast as BouncyCastle's.
            MessageDigest digest = MessageDigest.getInstance("SHA-256", "SUN");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return new Hash(digest.digest());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java runtime has no SHA-256", e);
        }
    }

    /** A copy of the 32 bytes. */
    public byte[] bytes() {
        return value.clone();
    }

    /** The hash in lower-case hexadecimal. */
    public String hex() {
        return HexFormat.of().formatHex(value);
    }

    /** The hash in base64, as checkpoints and proofs write it. */
    public String base64() {
        return Strict.base64(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash that && MessageDigest.isEqual(value, that.value);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(value);
    }

    @Override
    public String toString() {
        return hex();
    }
}
