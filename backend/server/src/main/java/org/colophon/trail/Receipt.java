package org.colophon.trail;

import java.time.Instant;
import java.util.List;
import org.colophon.kernel.ActId;
import org.colophon.kernel.WorkId;
import org.jspecify.annotations.Nullable;

/**
 * What anybody can check without trusting the register: where the log holds the act, and the proof.
 *
 * @param checkpoint the signed checkpoint (C2SP tlog-checkpoint) that first covered the entries
 */
public record Receipt(List<ActId> acts, List<Entry> entries, String checkpoint) {

    public Receipt {
        acts = List.copyOf(acts);
        entries = List.copyOf(entries);
    }

    /** One entry with its inclusion proof (C2SP tlog-proof). */
    public record Entry(
            long position, String type, ActId act, @Nullable WorkId work, Instant at, String proof) {}
}
