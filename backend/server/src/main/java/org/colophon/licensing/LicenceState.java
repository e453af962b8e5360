package org.colophon.licensing;

/** The life of a licence. */
public enum LicenceState {
    ACTIVE,
    TERMINATED,
    EXPIRED
}
