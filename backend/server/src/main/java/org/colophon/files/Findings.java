package org.colophon.files;

import org.colophon.fingerprint.Digests;
import org.jspecify.annotations.Nullable;

/** What the register found in a whole file. */
record Findings(
        Digests digests,
        String mediaType,
        @Nullable String previewBlob,
        @Nullable String previewMissing) {}
