package org.colophon.disputes;

/** How a case ended. */
public enum Decision {
    DISMISS,
    UPHOLD
}
