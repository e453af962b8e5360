package org.colophon.fingerprints.reading;

import java.util.List;
import org.colophon.fingerprint.extraction.Refusal;
import org.colophon.fingerprints.FileCode;
import org.colophon.fingerprints.similarity.PictureLook;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a file.
 *
 * @param look of a picture; else null
 * @param refusal why there is no code of its content, by the name of the reason; null if there is one
 */
record ReadContent(
        List<FileCode> codes,
        @Nullable PictureLook look,
        @Nullable String refusal) {

    /** Whether the reason may be this machine at this moment and not the file. */
    boolean isWorthAnotherTry() {
        return Refusal.TOO_SLOW.key().equals(refusal);
    }

    ReadContent {
        codes = List.copyOf(codes);
    }
}
