package org.colophon.platform;

import org.colophon.kernel.Refusal;

/** The request does not say which version it changes (428), or says one that is no longer current (412). */
public final class VersionRefused extends Refusal {

    static final String MISSING = "version-missing";
    static final String STALE = "version-stale";

    VersionRefused(String code) {
        super(Kind.CONFLICT, code);
    }
}
