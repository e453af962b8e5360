package org.colophon.fingerprints.reading;

import java.util.List;
import org.colophon.fingerprints.FileCode;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a file.
 *
 * @param refusal why there is no code of its content, by the name of the reason; null if there is one
 */
record ReadContent(List<FileCode> codes, @Nullable String refusal) {

    ReadContent {
        codes = List.copyOf(codes);
    }
}
