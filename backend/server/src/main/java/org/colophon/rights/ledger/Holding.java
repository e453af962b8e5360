package org.colophon.rights.ledger;

import java.util.UUID;
import org.colophon.kernel.InstrumentId;
import org.colophon.kernel.PartyId;
import org.colophon.kernel.Share;

/** An entry of title: somebody's share of a box, and the instrument that gave it. */
public record Holding(UUID id, InstrumentId instrument, PartyId holder, Share share, Box box) {}
