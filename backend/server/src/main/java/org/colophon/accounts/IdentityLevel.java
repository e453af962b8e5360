package org.colophon.accounts;

/** How well the register knows that somebody is who they say they are; ordered. */
public enum IdentityLevel {
    /** Only said so. */
    DECLARED,
    /** Has read mail sent to the address given. */
    EMAIL_CONFIRMED,
    /** Somebody with the duty has seen evidence. */
    VERIFIED
}
