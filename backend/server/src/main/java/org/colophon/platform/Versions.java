package org.colophon.platform;

import org.jspecify.annotations.Nullable;

/** Optimistic locking over HTTP (RFC 9110, 13.1.1): strong entity tags that are row versions. */
public final class Versions {

    private Versions() {}

    /** The entity tag of a version, for instance {@code "3"}. */
    public static String etag(long version) {
        return "\"" + version + "\"";
    }

    /** Refuses with 428 without a precondition and with 412 where somebody was faster. */
    public static void require(@Nullable String ifMatch, long version) {
        if (ifMatch == null) {
            throw new VersionRefused(VersionRefused.MISSING);
        }
        if (!ifMatch.equals(etag(version))) {
            throw new VersionRefused(VersionRefused.STALE);
        }
    }
}
