package org.colophon.files;

import java.time.Instant;
import org.colophon.kernel.FileId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;

/** A file was refused; its bytes are removed and its id is free again. The reason is a code. */
public record FileRejected(FileId file, WorkId work, PartyId depositor, String reason, Instant at) {}
