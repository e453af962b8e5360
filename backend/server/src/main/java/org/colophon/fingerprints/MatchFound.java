package org.colophon.fingerprints;

import org.colophon.kernel.FileId;
import org.colophon.kernel.WorkId;

/**
 * A deposit showed that two works of different parties claim the same file.
 *
 * @param later the work that claimed later; it may still be a draft
 * @param file the deposited file
 */
public record MatchFound(WorkId later, WorkId earlier, FileId file) {}
