package org.colophon.trail;

/** The result of an act and the receipt for it. */
public record Recorded<T>(T result, Receipt receipt) {}
