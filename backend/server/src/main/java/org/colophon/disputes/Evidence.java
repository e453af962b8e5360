package org.colophon.disputes;

import java.time.Instant;
import org.colophon.kernel.FileId;
import org.colophon.kernel.PartyId;

/** A file that a side brought into a case. */
public record Evidence(FileId file, PartyId by, Instant at) {}
