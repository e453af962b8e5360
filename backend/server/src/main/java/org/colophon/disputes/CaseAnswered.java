package org.colophon.disputes;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.colophon.kernel.ActId;
import org.colophon.kernel.PartyId;
import org.colophon.platform.Acting;
import org.colophon.platform.Announced;
import org.colophon.platform.Announcement;
import org.colophon.trail.Facts;

/** The respondent answered; the case is ripe for decision. */
public record CaseAnswered(ActId act, Acting by, CaseView dispute, String answer, Set<PartyId> adjudicators)
        implements CaseEvent, Announced {

    @Override
    public String type() {
        return "case.answered";
    }

    @Override
    public Facts facts() {
        return CaseEvent.super.facts().sealed("answer", answer);
    }

    @Override
    public Announcement announcement() {
        Set<PartyId> told = new HashSet<>(adjudicators);
        told.add(dispute.complainant());
        return new Announcement("case.answered", told, Map.of(), "/cases/" + dispute.id());
    }
}
