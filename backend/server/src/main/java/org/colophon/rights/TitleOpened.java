package org.colophon.rights;

import java.util.List;
import org.colophon.kernel.ActId;
import org.colophon.kernel.Period;
import org.colophon.kernel.Right;
import org.colophon.kernel.WorkCategory;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.trail.Attestable;
import org.colophon.trail.Attestation;
import org.colophon.trail.Facts;

/** A new work has its first owners. */
public record TitleOpened(
        ActId act, WorkId work, Acting by, WorkCategory category, List<OwnerShare> owners, Period term)
        implements Attestable {

    public TitleOpened {
        owners = List.copyOf(owners);
    }

    @Override
    public Attestation attestation() {
        Facts facts = new Facts()
                .open("rights", Terms.names(Right.economicOf(category)))
                .open("territory", "WORLD")
                .open("period", Terms.period(term))
                .open(
                        "shares",
                        owners.stream().map(owner -> owner.share().toString()).toList())
                .sealed(
                        "owners",
                        Terms.parties(owners.stream().map(OwnerShare::party).toList()));
        return new Attestation(act, "title.opened", by, List.of(work), facts);
    }
}
