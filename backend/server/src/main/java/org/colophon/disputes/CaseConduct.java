package org.colophon.disputes;

import org.colophon.kernel.ActId;
import org.colophon.kernel.CaseId;
import org.colophon.kernel.FileId;
import org.colophon.platform.Acting;

/** What the sides do in a case; each refuses with {@link CaseStateRefused} what its state does not allow. */
public interface CaseConduct {

    /** The respondent answers, in time. */
    CaseView answer(CaseId id, String text, Acting respondent, ActId act);

    /** The complainant takes the case back; what was held is free. */
    CaseView withdraw(CaseId id, Acting complainant, ActId act);

    /** A side adds a file that it deposited for this case. */
    void addEvidence(CaseId id, FileId file, Acting side, ActId act);
}
