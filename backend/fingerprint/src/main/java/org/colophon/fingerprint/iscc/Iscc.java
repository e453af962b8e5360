package org.colophon.fingerprint.iscc;

import java.util.List;
import java.util.Locale;

/** A code computed from a work: one {@linkplain IsccUnit unit}, or an {@linkplain IsccCode ISCC-CODE} of several. */
public sealed interface Iscc permits IsccUnit, IsccCode {

    /**
     * Reads the canonical form and nothing else: {@code ISCC:}, then base 32 in capitals without padding (IEP-0001,
     * "Canonical form").
     *
     * @throws IsccRefused if it is anything else
     */
    static Iscc parse(String text) {
        return IsccText.parse(text);
    }

    /**
     * Reads header and body.
     *
     * @throws IsccRefused if the header is undefined or the body is not as long as it says
     */
    static Iscc ofBytes(byte[] bytes) {
        return IsccText.ofBytes(bytes);
    }

    /**
     * Reads any form that the standard allows: canonical, URI, multibase, with hyphens, in small letters, without
     * prefix. A sequence of several units is composed into their ISCC-CODE.
     *
     * @throws IsccRefused if it is none of these
     */
    static Iscc normalise(String text) {
        return IsccText.normalise(text);
    }

    /** The fields before the body. */
    IsccHeader header();

    /** The bytes after the header, as a copy. */
    byte[] body();

    /** The units that it consists of, in the order of the standard; of a unit itself. */
    List<IsccUnit> units();

    /** The canonical form, which {@link #parse} reads. */
    @Override
    String toString();

    /** Header and body. */
    default byte[] bytes() {
        return IsccText.concatenate(header().bytes(), body());
    }

    /** The URI (IEP-0001, "URI encoding"): {@code iscc:} and base 32 in small letters. */
    default String uri() {
        return toString().toLowerCase(Locale.ROOT);
    }

    /** The symbols of the header and the body in hexadecimal (IEP-0001, "Readable encoding"). */
    default String readable() {
        return IsccText.readable(this);
    }
}
