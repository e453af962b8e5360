package org.colophon.trail;

import java.time.Instant;
import org.colophon.kernel.ActId;
import org.colophon.kernel.WorkId;
import org.jspecify.annotations.Nullable;

/** An entry of the log; {@code entry} is its canonical JSON exactly as hashed, {@code leafHash} in hexadecimal. */
public record TrailEntry(
        long position, String type, ActId act, @Nullable WorkId work, Instant at, String entry, String leafHash) {}
