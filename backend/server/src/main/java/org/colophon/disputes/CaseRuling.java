package org.colophon.disputes;

import org.colophon.kernel.ActId;
import org.colophon.kernel.CaseId;
import org.colophon.platform.Acting;

/** Decides cases. */
public interface CaseRuling {

    /**
     * Decides the case and carries the ruling out, all of it in the acting transaction or nothing.
     *
     * <p>Refuses with {@link JudgeIsParty}, {@link CaseStateRefused} while the respondent may still answer, and
     * {@link RulingRefused} for remedies beyond what the case is about.
     */
    CaseView rule(CaseId id, Ruling ruling, Acting adjudicator, ActId act);
}
