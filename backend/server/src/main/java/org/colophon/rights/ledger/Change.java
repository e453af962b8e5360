package org.colophon.rights.ledger;

import java.util.List;
import java.util.UUID;
import org.colophon.kernel.InstrumentId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Share;

/** Entries that are superseded and those that stand instead. */
public record Change(List<UUID> superseded, List<Entry> entered) {

    public Change {
        superseded = List.copyOf(superseded);
        entered = List.copyOf(entered);
    }

    /** An entry without an id yet. */
    public record Entry(InstrumentId instrument, PartyId holder, Share share, Box box) {}
}
