package org.colophon.disputes;

import org.colophon.kernel.ActId;
import org.colophon.platform.Acting;

/** Opens cases. */
public interface CaseOpening {

    /**
     * Opens a case: the respondent is told, the interests named are held and nothing else of the account, and an order
     * named waits in escrow.
     *
     * <p>Refuses with {@link ComplaintRefused} without standing against the respondent, with {@link CaseOpenAlready}.
     */
    CaseView open(Complaint complaint, Acting complainant, ActId act);
}
