package org.colophon.files;

import java.util.UUID;
import org.colophon.kernel.FileId;
import org.jspecify.annotations.Nullable;

/**
 * How far an upload is.
 *
 * @param reason why it was refused, as a code; null otherwise
 * @param stored the file, once it is deposited
 * @param previewMissing why the deposited file has no preview, as a code; null where it has one
 */
public record UploadView(
        UUID id,
        FileId file,
        String name,
        long offset,
        long length,
        UploadState state,
        @Nullable String reason,
        @Nullable StoredFile stored,
        @Nullable String previewMissing) {}
