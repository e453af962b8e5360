package org.colophon.accounts;

import java.util.Collection;
import java.util.Map;
import org.colophon.kernel.PartyId;

/** Reads who a party is. */
public interface Parties {

    /** The party, or {@link PartyUnknown}. */
    PartyView of(PartyId party);

    /** The parties by id, in one question; {@link PartyUnknown} where one is missing. */
    Map<PartyId, PartyView> of(Collection<PartyId> parties);

    boolean exists(PartyId party);
}
