package org.colophon.fingerprint.iscc;

/** Something that is no ISCC, or an operation that these ISCCs do not allow. */
public final class IsccRefused extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final IsccRefusal refusal;

    IsccRefused(IsccRefusal refusal, String message) {
        super(message);
        this.refusal = refusal;
    }

    /** Why. */
    public IsccRefusal refusal() {
        return refusal;
    }
}
