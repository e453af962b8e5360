package org.colophon.files;

import org.colophon.kernel.FileId;

/** Takes a file back out of the deposit, before or after it was relied upon. */
public interface DepositRejection {

    /** Publishes {@link FileRejected}; the reason is a code in lower-case words, for instance {@code digests-differ}. */
    void reject(FileId file, String reason);
}
