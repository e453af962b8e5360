package org.colophon.works;

import java.util.List;
import org.colophon.kernel.ActId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.trail.Attestable;
import org.colophon.trail.Attestation;
import org.colophon.trail.Facts;

/** What the public may see of a work has been changed. */
public record WorkVisibilityChanged(WorkId id, Visibility from, Visibility to, ActId act, Acting by)
        implements Attestable {

    @Override
    public Attestation attestation() {
        Facts facts = new Facts().open("from", from.name()).open("to", to.name());
        return new Attestation(act, "work.visibility", by, List.of(id), facts);
    }
}
