package org.colophon.fingerprints;

import org.colophon.kernel.FileId;
import org.colophon.kernel.WorkId;

/**
 * A file for which near ones are sought: by the codes declared here and by those that the register has of it.
 *
 * @param work whose own files are not told
 */
public record SoughtFile(WorkId work, FileId file, DeclaredCodes declared) {}
