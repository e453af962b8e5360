package org.colophon.register;

/** How much is on record. */
public record Statistics(long works, long licences, long transfers, long logSize) {}
