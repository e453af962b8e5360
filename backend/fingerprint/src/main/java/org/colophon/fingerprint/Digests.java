package org.colophon.fingerprint;

import java.security.MessageDigest;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The digests of one file, each of the length that its algorithm gives. */
public final class Digests {

    private final Map<DigestAlgorithm, String> hex;

    private Digests(Map<DigestAlgorithm, String> hex) {
        this.hex = Collections.unmodifiableMap(hex);
    }

    /** Takes digests computed elsewhere. */
    public static Digests of(Map<DigestAlgorithm, byte[]> bytes) {
        EnumMap<DigestAlgorithm, String> hex = new EnumMap<>(DigestAlgorithm.class);
        bytes.forEach((algorithm, digest) -> hex.put(algorithm, HexFormat.of().formatHex(digest)));
        return ofHex(hex);
    }

    /** Takes digests written in lower-case hexadecimal. */
    public static Digests ofHex(Map<DigestAlgorithm, String> hex) {
        EnumMap<DigestAlgorithm, String> checked = new EnumMap<>(DigestAlgorithm.class);
        hex.forEach((algorithm, digest) -> checked.put(algorithm, requireForm(algorithm, digest)));
        if (checked.isEmpty()) {
            throw new IllegalArgumentException("a file is identified by at least one digest");
        }
        return new Digests(checked);
    }

    private static String requireForm(DigestAlgorithm algorithm, String digest) {
        if (digest.length() != 2 * algorithm.length() || !digest.matches("[0-9a-f]*")) {
            throw new IllegalArgumentException(
                    "a digest of " + algorithm.id() + " has " + 2 * algorithm.length() + " lower-case hex digits");
        }
        return digest;
    }

    /** The algorithms of which there is a digest, in the order of their declaration. */
    public Set<DigestAlgorithm> algorithms() {
        return hex.keySet();
    }

    /** The bytes of the digest by this algorithm. */
    public byte[] bytes(DigestAlgorithm algorithm) {
        return HexFormat.of().parseHex(hex(algorithm));
    }

    /** The digest by this algorithm in lower-case hexadecimal. */
    public String hex(DigestAlgorithm algorithm) {
        String digest = hex.get(algorithm);
        if (digest == null) {
            throw new IllegalArgumentException("there is no digest by " + algorithm.id());
        }
        return digest;
    }

    /** All digests in lower-case hexadecimal under the ids of their algorithms. */
    public Map<String, String> hexById() {
        Map<String, String> byId = new LinkedHashMap<>();
        hex.forEach((algorithm, digest) -> byId.put(algorithm.id(), digest));
        return Collections.unmodifiableMap(byId);
    }

    /** Whether these and the others have an algorithm in common and agree in every common one. */
    public boolean agreeWith(Digests others) {
        Set<DigestAlgorithm> common = EnumSet.copyOf(algorithms());
        common.retainAll(others.algorithms());
        return !common.isEmpty()
                && common.stream()
                        .allMatch(algorithm -> MessageDigest.isEqual(bytes(algorithm), others.bytes(algorithm)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Digests that && hex.equals(that.hex);
    }

    @Override
    public int hashCode() {
        return hex.hashCode();
    }

    @Override
    public String toString() {
        return hexById().toString();
    }
}
