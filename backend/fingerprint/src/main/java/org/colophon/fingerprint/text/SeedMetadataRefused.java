package org.colophon.fingerprint.text;

/** Seed metadata of which no Meta-Code can be made. */
public final class SeedMetadataRefused extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    SeedMetadataRefused(String message) {
        super(message);
    }
}
