package org.colophon.disputes;

import java.time.Instant;
import java.util.Set;
import org.colophon.kernel.CaseId;
import org.colophon.kernel.OrderId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Right;
import org.colophon.kernel.Territory;
import org.colophon.kernel.WorkId;
import org.jspecify.annotations.Nullable;

/**
 * A case without its words.
 *
 * @param order the order that it names, whose money waits in escrow
 * @param overdue whether the time to decide has run out
 */
public record CaseView(
        CaseId id,
        CaseState state,
        WorkId work,
        Ground ground,
        PartyId complainant,
        PartyId respondent,
        Set<Right> rights,
        Territory territory,
        @Nullable OrderId order,
        Instant filedAt,
        Instant answerDue,
        @Nullable Instant answeredAt,
        @Nullable Instant decideBy,
        boolean overdue,
        @Nullable Decision decision,
        @Nullable Instant closedAt) {}
