package org.colophon.files;

/** Gives a file to whoever holds a link to it. */
public interface Downloading {

    /** The file of a link's token, or {@link DownloadLinkSpent}. */
    Download redeem(String token);
}
