package org.colophon.works;

import java.time.Instant;
import java.util.List;
import org.colophon.kernel.ActId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.trail.Attestable;
import org.colophon.trail.Attestation;
import org.colophon.trail.Facts;

/** The registration of a work has been revoked. */
public record WorkRevoked(WorkId id, String number, String reason, Instant at, ActId act, Acting by)
        implements Attestable {

    @Override
    public Attestation attestation() {
        Facts facts = new Facts()
                .open("number", number)
                .open("revokedAt", at.toString())
                .sealed("reason", reason);
        return new Attestation(act, "work.revoked", by, List.of(id), facts);
    }
}
