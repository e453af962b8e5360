package org.colophon.platform;

import org.colophon.kernel.Refusal;

/** Somebody may not do what they asked for, or may not even learn whether there is such a thing. */
public final class AccessRefused extends Refusal {

    private AccessRefused(Kind kind, String code) {
        super(kind, code);
    }

    /** Signed in, but this act is for others. */
    public static AccessRefused notAllowed() {
        return new AccessRefused(Kind.FORBIDDEN, "not-allowed");
    }

    /** There is no such thing, as far as the asker may know. */
    public static AccessRefused notFound() {
        return new AccessRefused(Kind.NOT_FOUND, "not-found");
    }

    /** The header names a party for which the user may not act. */
    public static AccessRefused notYourParty() {
        return new AccessRefused(Kind.FORBIDDEN, "party-not-yours");
    }
}
