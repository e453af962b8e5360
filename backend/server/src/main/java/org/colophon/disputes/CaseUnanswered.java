package org.colophon.disputes;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.colophon.kernel.ActId;
import org.colophon.kernel.PartyId;
import org.colophon.platform.Acting;
import org.colophon.platform.Announced;
import org.colophon.platform.Announcement;

/** The time to answer ran out; the case is ripe for decision all the same. */
public record CaseUnanswered(ActId act, Acting by, CaseView dispute, Set<PartyId> adjudicators)
        implements CaseEvent, Announced {

    @Override
    public String type() {
        return "case.unanswered";
    }

    @Override
    public Announcement announcement() {
        Set<PartyId> told = new HashSet<>(adjudicators);
        told.add(dispute.complainant());
        told.add(dispute.respondent());
        return new Announcement("case.unanswered", told, Map.of(), "/cases/" + dispute.id());
    }
}
