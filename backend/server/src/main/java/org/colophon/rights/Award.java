package org.colophon.rights;

import java.time.LocalDate;
import java.util.Set;
import org.colophon.kernel.CaseId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Right;
import org.colophon.kernel.Share;
import org.colophon.kernel.Territory;
import org.colophon.kernel.WorkId;
import org.jspecify.annotations.Nullable;

/**
 * What a ruling gives from one party to another.
 *
 * @param since the first legal day for which it holds; null: from the beginning of the respondent's holding
 * @param share of the whole
 */
public record Award(
        WorkId work,
        PartyId from,
        PartyId to,
        Set<Right> rights,
        Territory territory,
        @Nullable LocalDate since,
        Share share,
        CaseId ruling) {

    public Award {
        rights = Set.copyOf(rights);
    }
}
