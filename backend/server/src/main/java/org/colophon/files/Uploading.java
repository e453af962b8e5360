package org.colophon.files;

import java.io.InputStream;
import java.util.UUID;
import org.colophon.platform.Acting;

/** Takes files in, a piece at a time, so that a broken connection costs only the piece on its way. */
public interface Uploading {

    /** The largest file that is taken, in bytes. */
    long largest();

    /** Announces a file; a file without bytes is complete at once. */
    UploadView begin(NewUpload upload, Acting acting);

    /** How far the upload is, or {@link UploadRefused}. */
    UploadView of(UUID upload);

    /**
     * Takes the next bytes, from exactly the offset reached, until the body ends or breaks off; what arrived is kept.
     *
     * @param announced how many bytes the sender announced; negative where it did not say
     */
    UploadView append(UUID upload, long offset, long announced, InputStream body);

    /** Gives an unfinished upload up and removes its bytes. */
    void terminate(UUID upload);
}
