package org.colophon.files.web;

import java.util.Map;
import java.util.UUID;
import org.colophon.files.StoredFile;
import org.colophon.files.UploadState;
import org.colophon.files.UploadView;
import org.colophon.kernel.FileId;
import org.jspecify.annotations.Nullable;

/**
 * How far an upload is, and what the register found in the file.
 *
 * @param reason why the file was refused, as a code
 * @param previewMissing why there is no preview, as a code
 */
record UploadAnswer(
        UUID id,
        FileId fileId,
        String name,
        long offset,
        long length,
        UploadState state,
        @Nullable String reason,
        @Nullable String mediaType,
        @Nullable Map<String, String> digests,
        boolean hasPreview,
        @Nullable String previewMissing) {

    static UploadAnswer of(UploadView upload) {
        StoredFile stored = upload.stored();
        return new UploadAnswer(
                upload.id(),
                upload.file(),
                upload.name(),
                upload.offset(),
                upload.length(),
                upload.state(),
                upload.reason(),
                stored == null ? null : stored.mediaType(),
                stored == null ? null : stored.digests().hexById(),
                stored != null && stored.hasPreview(),
                upload.previewMissing());
    }
}
