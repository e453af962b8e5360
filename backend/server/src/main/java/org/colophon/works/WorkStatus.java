package org.colophon.works;

/** Whether a registration stands. A revoked one stays on record, and stays revoked. */
public enum WorkStatus {
    REGISTERED,
    REVOKED;

    /** The transition table: the only change is a revocation. */
    public boolean mayBecome(WorkStatus next) {
        return this == REGISTERED && next == REVOKED;
    }
}
