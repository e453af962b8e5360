package org.colophon.files;

import org.colophon.kernel.FileId;
import org.colophon.kernel.WorkId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to deposit.
 *
 * @param work the work, or the case for evidence, whose key will encrypt the file
 * @param file the id under which the file was declared before; null for a file that is new to the register
 */
public record NewUpload(WorkId work, @Nullable FileId file, FileName name, long length) {}
