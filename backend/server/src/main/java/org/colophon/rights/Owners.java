package org.colophon.rights;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Right;
import org.colophon.kernel.Share;
import org.colophon.kernel.Territory;
import org.colophon.kernel.WorkId;
import org.colophon.platform.PageOf;
import org.colophon.platform.Slice;

/** Says who owns works today. */
public interface Owners {

    /** Everybody who holds some interest in the work today. */
    Set<PartyId> of(WorkId work);

    /**
     * How the income from these rights in this territory is shared on that day; the shares add up to one.
     *
     * <p>Where the shares differ from right to right or country to country, every right and every country weighs the
     * same. Empty where nobody holds title, and refused with {@link TitleNotCovered} where a part is not covered.
     */
    Map<PartyId, Share> sharesOf(WorkId work, Set<Right> rights, Territory territory, LocalDate day);

    boolean owns(PartyId party, WorkId work);

    /** The works in which the party holds some interest today, the newest first. */
    PageOf<WorkId> worksOf(PartyId party, Slice slice);
}
