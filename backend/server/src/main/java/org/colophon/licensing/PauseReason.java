package org.colophon.licensing;

/** Why an offer cannot be taken at present. */
public enum PauseReason {
    TITLE_CHANGED,
    CONSENT_MISSING,
    ON_HOLD,
    GRANTED_ALREADY,
    /** The day until which it would license has passed. */
    PAST_ITS_END
}
