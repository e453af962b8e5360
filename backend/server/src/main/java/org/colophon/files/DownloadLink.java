package org.colophon.files;

import java.time.Instant;

/** A link that gives out one file to whoever holds it, for a few minutes; a path on the register's address. */
public record DownloadLink(String url, Instant expiresAt) {}
