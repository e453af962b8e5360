package org.colophon.rights;

import java.util.UUID;
import org.colophon.kernel.InstrumentId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Period;
import org.colophon.kernel.Right;
import org.colophon.kernel.Share;
import org.colophon.kernel.Territory;
import org.colophon.kernel.WorkId;

/**
 * A share of one right, in a territory, for a period, and the instrument that gave it.
 *
 * @param id the title entry; an entry that covers several rights reads as one interest for each, with the same id
 */
public record Interest(
        UUID id,
        WorkId work,
        Right right,
        Territory territory,
        Period period,
        PartyId holder,
        Share share,
        InstrumentId instrument) {}
