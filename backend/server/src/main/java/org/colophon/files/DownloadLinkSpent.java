package org.colophon.files;

import org.colophon.kernel.Refusal;

/** The download link has expired or never existed; which of the two is not told. */
public final class DownloadLinkSpent extends Refusal {

    public DownloadLinkSpent() {
        super(Kind.GONE, "download-link-spent");
    }
}
