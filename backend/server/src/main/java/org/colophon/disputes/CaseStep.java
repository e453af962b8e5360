package org.colophon.disputes;

import java.time.Instant;
import org.colophon.kernel.ActId;
import org.colophon.kernel.PartyId;

/** One step of a case, by whom and under which act. */
public record CaseStep(What what, Instant at, PartyId by, ActId act) {

    /** The kinds of steps. */
    public enum What {
        FILED,
        NOTIFIED,
        EVIDENCE_ADDED,
        ANSWERED,
        UNANSWERED,
        OVERDUE,
        WITHDRAWN,
        RULED
    }
}
