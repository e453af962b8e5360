package org.colophon.platform;

/** A separate duty of an administrator; each is granted and revoked for itself, on record. */
public enum Duty {
    /** Examines flagged applications. */
    EXAMINER,
    /** Decides cases. */
    ADJUDICATOR,
    /** Confirms payments that arrived outside a gateway. */
    TREASURER,
    /** Runs the installation and grants duties. */
    OPERATOR
}
