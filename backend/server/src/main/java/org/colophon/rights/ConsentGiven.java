package org.colophon.rights;

import java.util.List;
import java.util.UUID;
import org.colophon.kernel.ActId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.trail.Attestable;
import org.colophon.trail.Attestation;
import org.colophon.trail.Facts;

/** A holder agreed to what needs every co-owner. */
public record ConsentGiven(ActId act, WorkId work, Acting by, ConsentKind kind, UUID subject, PartyId party)
        implements Attestable {

    @Override
    public Attestation attestation() {
        Facts facts = new Facts()
                .open("kind", kind.name())
                .open("subject", subject.toString())
                .sealed("party", party.text());
        return new Attestation(act, "consent.given", by, List.of(work), facts);
    }
}
