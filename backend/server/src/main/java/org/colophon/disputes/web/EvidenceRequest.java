package org.colophon.disputes.web;

import jakarta.validation.constraints.NotNull;
import org.colophon.kernel.FileId;

/** A file that was deposited for the case. */
record EvidenceRequest(@NotNull FileId file) {}
