package org.colophon.fingerprints;

/** A passage of a text that an earlier one has as well, in UTF-16 code units of the text as it was read. */
public record SharedPassage(long at, int length, long earlierAt, int earlierLength) {}
