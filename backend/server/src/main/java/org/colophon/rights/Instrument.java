package org.colophon.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.colophon.kernel.ActId;
import org.colophon.kernel.InstrumentId;
import org.colophon.kernel.Money;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Period;
import org.colophon.kernel.Right;
import org.colophon.kernel.Share;
import org.colophon.kernel.Territory;
import org.colophon.kernel.WorkId;
import org.jspecify.annotations.Nullable;

/**
 * A link in the chain of title.
 *
 * @param share the share of the whole that moved; null where none did (a licence)
 */
public record Instrument(
        InstrumentId id,
        WorkId work,
        InstrumentKind kind,
        @Nullable PartyId from,
        @Nullable PartyId to,
        Set<Right> rights,
        Territory territory,
        Period period,
        @Nullable Share share,
        @Nullable Money price,
        LocalDate executedOn,
        Instant receivedAt,
        Instant recordedAt,
        ActId act) {}
