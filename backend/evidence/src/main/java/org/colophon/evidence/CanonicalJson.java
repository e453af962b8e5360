package org.colophon.evidence;

import java.util.Arrays;

/** JSON as evidence is written and read: the canonical form of RFC 8785, and a strict, bounded parser. */
public final class CanonicalJson {

    /** How many arrays and objects may stand inside one another. */
    public static final int DEEPEST = 32;

    /** The longest input that is read when no other bound is given. */
    public static final int LONGEST_INPUT = 1 << 20;

    private CanonicalJson() {}

    /** The one canonical form of this value, in UTF-8. */
    public static byte[] write(Json value) {
        return Strict.utf8(new JsonWriter().write(value));
    }

    /** Reads one JSON value of at most {@link #LONGEST_INPUT} bytes, canonical or not. */
    public static Json parse(byte[] utf8) {
        return parse(utf8, LONGEST_INPUT);
    }

    /** Reads one JSON value of at most so many bytes, canonical or not. */
    public static Json parse(byte[] utf8, int longest) {
        return new JsonParser(Strict.utf8(Strict.bounded(utf8, longest, "the JSON text"))).parse();
    }

    /** Reads an object, and only from its canonical form, so that what was hashed is what was read. */
    public static Json.Members parseCanonicalObject(byte[] utf8, int longest) {
        Json value = parse(utf8, longest);
        if (!Arrays.equals(write(value), utf8)) {
            throw new MalformedEvidence("the JSON text is not in its canonical form");
        }
        if (value instanceof Json.Members members) {
            return members;
        }
        throw new MalformedEvidence("the JSON text is not an object");
    }
}
