package org.colophon.works;

import java.time.Instant;
import org.colophon.kernel.ActId;
import org.jspecify.annotations.Nullable;

/** One version of a record: when and by which act it was added, and why; version 1 has no reason. */
public record WorkVersion(int version, @Nullable String reason, ActId act, Instant recordedAt) {}
