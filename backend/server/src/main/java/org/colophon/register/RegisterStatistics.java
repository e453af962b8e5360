package org.colophon.register;

/** Counts what is on record. */
public interface RegisterStatistics {

    /** The figures of the last seconds. */
    Statistics now();
}
