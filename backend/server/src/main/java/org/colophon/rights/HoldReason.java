package org.colophon.rights;

/** Why interests are held. */
public enum HoldReason {
    CASE,
    ESCROW,
    PLEDGE,
    COURT
}
