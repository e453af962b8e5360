package org.colophon.fingerprints;

import java.util.Collection;
import java.util.List;
import org.colophon.kernel.FileId;

/** Reads the content of deposited files in the background. */
public interface ContentReading {

    /** Those of the files that are deposited and whose content is still to be read. */
    List<FileId> unread(Collection<FileId> files);
}
