package org.colophon.disputes;

import java.util.Map;
import java.util.Set;
import org.colophon.kernel.ActId;
import org.colophon.platform.Acting;
import org.colophon.platform.Announced;
import org.colophon.platform.Announcement;

/** The complainant took the case back. */
public record CaseWithdrawn(ActId act, Acting by, CaseView dispute) implements CaseEvent, Announced {

    @Override
    public String type() {
        return "case.withdrawn";
    }

    @Override
    public Announcement announcement() {
        return new Announcement("case.withdrawn", Set.of(dispute.respondent()), Map.of(), "/cases/" + dispute.id());
    }
}
