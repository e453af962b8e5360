package org.colophon.files;

import java.util.UUID;

/** What each encrypted stream is bound to, so that none can stand in another's place. */
final class Places {

    private Places() {}

    static String part(UUID upload, int ordinal, long start) {
        return "colophon/part/v1/" + upload + "/" + ordinal + "/" + start;
    }

    static String preview(UUID upload) {
        return "colophon/preview/v1/" + upload;
    }
}
