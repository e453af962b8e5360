package org.colophon.files;

import org.colophon.kernel.Refusal;

/** Another request is writing to the upload at this moment, or was until its connection broke a moment ago. */
public final class UploadBusy extends Refusal {

    UploadBusy() {
        super(Kind.LOCKED, "upload-busy");
    }
}
