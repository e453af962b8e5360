package org.colophon.works;

import java.util.List;
import org.colophon.kernel.ActId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.trail.Attestable;
import org.colophon.trail.Attestation;
import org.colophon.trail.Facts;

/**
 * The owner lets everybody read the codes of a work's files, or not any longer.
 *
 * @param codes one line for each, as {@link RecordedCodes} writes it; none where they are taken back
 */
public record WorkCodesPublished(WorkId id, boolean published, List<String> codes, ActId act, Acting by)
        implements Attestable {

    public WorkCodesPublished {
        codes = List.copyOf(codes);
    }

    @Override
    public Attestation attestation() {
        Facts facts = new Facts().open("published", published);
        if (published) {
            facts.open("codes", codes);
        }
        return new Attestation(act, "work.codes", by, List.of(id), facts);
    }
}
