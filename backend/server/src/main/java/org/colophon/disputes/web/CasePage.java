package org.colophon.disputes.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.colophon.accounts.PartyView;
import org.colophon.disputes.CaseState;
import org.colophon.disputes.CaseStep;
import org.colophon.disputes.Decision;
import org.colophon.disputes.Ground;
import org.colophon.disputes.Remedy;
import org.colophon.kernel.ActId;
import org.colophon.kernel.CaseId;
import org.colophon.kernel.FileId;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.Right;
import org.colophon.kernel.Territory;
import org.jspecify.annotations.Nullable;

/** Everything about a case, for its sides and its adjudicators. */
record CasePage(
        CaseId id,
        CaseState state,
        WorkItem work,
        Ground ground,
        PartyView complainant,
        PartyView respondent,
        Set<Right> rights,
        Territory territory,
        @Nullable OrderId order,
        String claim,
        String standing,
        Instant filedAt,
        Instant answerDue,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable Instant decideBy,
        boolean overdue,
        @Nullable Decision decision,
        @Nullable String reasons,
        List<Remedy> remedies,
        @Nullable Instant closedAt,
        List<EvidenceItem> evidence,
        Set<OrderId> ordersInEscrow,
        List<TimelineStep> timeline) {

    /** A file of the case. */
    record EvidenceItem(FileId file, String name, String mediaType, long size, PartyView by, Instant at) {}

    /** One step; by is null where the register itself acted. */
    record TimelineStep(
            CaseStep.What what, Instant at, @Nullable PartyView by, ActId act) {}
}
