package org.colophon.disputes;

import org.colophon.kernel.CaseId;
import org.colophon.kernel.PartyId;
import org.colophon.platform.BoundedCount;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;
import org.jspecify.annotations.Nullable;

/** Reads cases for their sides and for adjudicators. */
public interface CasePages {

    CaseDetail detail(CaseId id);

    /** The cases that the party filed, the newest first; of one state where one is given. */
    PageOf<CaseView> filedBy(PartyId complainant, @Nullable CaseState state, Slice slice);

    /** The cases against the party, the newest first. */
    PageOf<CaseView> against(PartyId respondent, @Nullable CaseState state, Slice slice);

    /** All cases, the newest first. */
    PageOf<CaseView> all(@Nullable CaseState state, Slice slice);

    /** How many cases are in this state. */
    BoundedCount count(CaseState state);
}
