package org.colophon.rights;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.colophon.kernel.HoldId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Right;
import org.colophon.kernel.Territory;
import org.colophon.kernel.WorkId;
import org.jspecify.annotations.Nullable;

/** Interests that may not move or be licensed until the hold is lifted. */
public record Hold(
        HoldId id,
        WorkId work,
        @Nullable PartyId holder,
        Set<Right> rights,
        Territory territory,
        HoldReason reason,
        UUID source,
        Instant placedAt) {}
