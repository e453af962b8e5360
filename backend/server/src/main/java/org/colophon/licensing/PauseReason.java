package org.colophon.licensing;

/** Why an offer cannot be taken at present. */
public enum PauseReason {
    TITLE_CHANGED,
    CONSENT_MISSING,
    ON_HOLD,
    GRANTED_ALREADY
}
