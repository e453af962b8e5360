package org.colophon.files;

import org.colophon.fingerprint.Fingerprint;
import org.jspecify.annotations.Nullable;

/** What the register found in a whole file. */
record Findings(
        Fingerprint fingerprint,
        String mediaType,
        @Nullable String previewBlob,
        @Nullable String previewMissing) {}
