package org.colophon.rights;

import java.util.List;
import java.util.Set;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Period;
import org.colophon.kernel.Right;
import org.colophon.kernel.Territory;
import org.colophon.kernel.WorkId;

/** Reads title, as it is or as it stood. */
public interface TitleReading {

    /** Who held what on a day, as the register knew it at a moment; empty before the work was registered. */
    List<Interest> standing(WorkId work, AsOf asOf);

    /** Who holds what from today on, as the register knows it now, later periods included. */
    List<Interest> standing(WorkId work);

    /** The instruments on record, the first first. */
    List<Instrument> chain(WorkId work);

    /** The authors, who keep the moral rights. */
    List<PartyId> authors(WorkId work);

    /** The economic rights that there are in the work. */
    Set<Right> rights(WorkId work);

    /** How far the title of these parties carries such a grant. */
    Coverage coverage(
            WorkId work,
            Set<PartyId> granters,
            Set<Right> rights,
            Territory territory,
            Period period,
            boolean exclusive);
}
