package org.colophon.licensing;

import java.util.List;
import org.colophon.kernel.ActId;
import org.colophon.kernel.OfferId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.trail.Attestable;
import org.colophon.trail.Attestation;
import org.colophon.trail.Facts;

/** An offer can no longer be taken. */
public record OfferWithdrawn(ActId act, Acting by, OfferId offer, WorkId work) implements Attestable {

    @Override
    public Attestation attestation() {
        return new Attestation(act, "offer.withdrawn", by, List.of(work), new Facts().open("offer", offer.text()));
    }
}
