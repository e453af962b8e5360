package org.colophon.licensing;

/** The life of an offer. */
public enum OfferState {
    PUBLISHED,
    /** The title changed, a consent is missing, or a hold or another grant stands in the way; it may come back. */
    PAUSED,
    WITHDRAWN
}
