package org.colophon.files;

import org.colophon.kernel.FileId;
import org.colophon.platform.Acting;

/** Gives out deposited files; the caller has made sure that the acting party is entitled to the file. */
public interface DownloadLinks {

    DownloadLink issue(FileId file, Acting acting);
}
