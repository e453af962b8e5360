package org.colophon.rights;

import java.util.Set;
import java.util.UUID;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Right;
import org.colophon.kernel.Territory;
import org.colophon.kernel.WorkId;
import org.jspecify.annotations.Nullable;

/**
 * The interests to hold, and nothing else of the holder's.
 *
 * @param holder whose interests; null: everybody's
 * @param source the case, order or instrument for whose sake they are held
 */
public record HoldRequest(
        WorkId work, @Nullable PartyId holder, Set<Right> rights, Territory territory, HoldReason reason, UUID source) {

    public HoldRequest {
        rights = Set.copyOf(rights);
    }
}
