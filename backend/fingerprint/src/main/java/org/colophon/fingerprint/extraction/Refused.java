package org.colophon.fingerprint.extraction;

/** The content could not be read, for a reason that has a name. */
public final class Refused extends Exception {

    private final Refusal reason;

    /** The reason alone says it. */
    public Refused(Refusal reason) {
        super(reason.sentence());
        this.reason = reason;
    }

    /** Found out by this failure of a reader. */
    public Refused(Refusal reason, Throwable cause) {
        super(reason.sentence(), cause);
        this.reason = reason;
    }

    /** Why. */
    public Refusal reason() {
        return reason;
    }
}
