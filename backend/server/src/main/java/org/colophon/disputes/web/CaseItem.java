package org.colophon.disputes.web;

import java.time.Instant;
import org.colophon.accounts.PartyView;
import org.colophon.disputes.CaseState;
import org.colophon.disputes.Decision;
import org.colophon.disputes.Ground;
import org.colophon.kernel.CaseId;
import org.jspecify.annotations.Nullable;

/** A case in a list, with the time by which somebody has to act. */
record CaseItem(
        CaseId id,
        CaseState state,
        DisputedWork work,
        Ground ground,
        PartyView complainant,
        PartyView respondent,
        Instant filedAt,
        Instant answerDue,
        @Nullable Instant decideBy,
        boolean overdue,
        @Nullable Decision decision) {}
