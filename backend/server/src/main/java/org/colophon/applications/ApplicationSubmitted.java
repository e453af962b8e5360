package org.colophon.applications;

import java.time.Instant;
import java.util.List;
import org.colophon.kernel.ActId;
import org.colophon.kernel.ApplicationId;
import org.colophon.kernel.WorkId;
import org.colophon.platform.Acting;
import org.colophon.trail.Attestable;
import org.colophon.trail.Attestation;
import org.colophon.trail.Facts;

/**
 * A complete application was received; published once for each of its works.
 *
 * @param statement the form as received, in one text, so that a later examination cannot change what was applied for
 * @param files one line for each file: id, size and digests
 */
public record ApplicationSubmitted(
        ActId act, Acting by, ApplicationId application, WorkId work, Instant at, String statement, String files)
        implements Attestable {

    @Override
    public Attestation attestation() {
        Facts facts = new Facts()
                .open("application", application.text())
                .open("receivedAt", at.toString())
                .sealed("form", statement)
                .sealed("files", files);
        return new Attestation(act, "application.submitted", by, List.of(work), facts);
    }
}
