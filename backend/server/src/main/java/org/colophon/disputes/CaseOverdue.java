package org.colophon.disputes;

import java.util.Map;
import java.util.Set;
import org.colophon.kernel.PartyId;
import org.colophon.platform.Announced;
import org.colophon.platform.Announcement;

/** The time to decide a case ran out. */
record CaseOverdue(CaseView dispute, Set<PartyId> adjudicators) implements Announced {

    @Override
    public Announcement announcement() {
        return new Announcement("case.overdue", adjudicators, Map.of(), "/cases/" + dispute.id());
    }
}
