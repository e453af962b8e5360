package org.colophon.disputes;

import org.colophon.files.StoredFile;
import org.colophon.kernel.ActId;
import org.colophon.platform.Acting;
import org.colophon.trail.Facts;

/** A side brought a file into a case; which bytes is sealed, until somebody has to prove it. */
public record EvidenceAdded(ActId act, Acting by, CaseView dispute, StoredFile file) implements CaseEvent {

    @Override
    public String type() {
        return "case.evidence";
    }

    @Override
    public Facts facts() {
        return CaseEvent.super
                .facts()
                .open("file", file.id().text())
                .sealed("digests", file.digests().toString());
    }
}
