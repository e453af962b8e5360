package org.colophon.disputes.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.colophon.accounts.PartyView;
import org.colophon.disputes.CaseState;
import org.colophon.disputes.CaseStep;
import org.colophon.disputes.Decision;
import org.colophon.disputes.Ground;
import org.colophon.kernel.ActId;
import org.colophon.kernel.CaseId;
import org.colophon.kernel.FileId;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.Right;
import org.colophon.kernel.Territory;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a case, for its sides and its adjudicators.
 *
 * @param holds whether the case holds, or held until it was closed, the interests that it names
 */
record CasePage(
        CaseId id,
        CaseState state,
        DisputedWork work,
        Ground ground,
        PartyView complainant,
        PartyView respondent,
        Set<Right> rights,
        Territory territory,
        boolean holds,
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
        List<DecidedRemedy> remedies,
        @Nullable Instant closedAt,
        List<EvidenceItem> evidence,
        Set<OrderId> ordersInEscrow,
        List<CaseTimelineStep> timeline) {

    /** A file of the case. */
    record EvidenceItem(FileId file, String name, String mediaType, long size, PartyView by, Instant at) {}

    /** One step; by is null where the register itself acted. */
    record CaseTimelineStep(
            CaseStep.What what, Instant at, @Nullable PartyView by, ActId act) {}
}
