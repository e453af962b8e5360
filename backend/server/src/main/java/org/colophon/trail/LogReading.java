package org.colophon.trail;

import java.util.Optional;
import org.colophon.kernel.ActId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;
import org.jspecify.annotations.Nullable;

/** The log as it is published to everybody. */
public interface LogReading extends TrailReading {

    /** The entries that match all that is given, the oldest first. */
    PageOf<TrailEntry> entries(@Nullable WorkId work, @Nullable ActId act, @Nullable String type, Slice slice);

    Optional<TrailEntry> at(long position);

    /** The newest signed checkpoint (C2SP tlog-checkpoint); none before the first entry. */
    Optional<String> checkpoint();

    /** The public key in the form of C2SP signed-note. */
    String verifierKey();
}
