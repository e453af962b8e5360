package org.colophon.evidence;

/** A value that the log binds its author to without showing it; once the salt is erased, nobody can ever tell it. */
public record Commitment(Hash digest) {

    /** Reads a commitment from 64 lower-case hexadecimal digits. */
    public static Commitment ofHex(String hex) {
        return new Commitment(Hash.ofHex(hex));
    }

    /** Whether this opening is the one committed to, compared in constant time. */
    public boolean isOpenedBy(Opening opening) {
        return opening.commitment().equals(this);
    }

    /** The commitment in lower-case hexadecimal, as entries write it. */
    public String hex() {
        return digest.hex();
    }

    @Override
    public String toString() {
        return hex();
    }
}
