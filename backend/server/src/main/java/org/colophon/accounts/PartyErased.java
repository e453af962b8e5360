package org.colophon.accounts;

import java.time.Instant;
import org.colophon.kernel.PartyId;

/** The personal data of a party are gone; its id and what it did remain. */
public record PartyErased(PartyId party, Instant at) {}
