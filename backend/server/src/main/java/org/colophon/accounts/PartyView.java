package org.colophon.accounts;

import org.colophon.kernel.PartyId;

/** A party as others may see it; the name of an erased party is empty. */
public record PartyView(PartyId id, PartyKind kind, String name, IdentityLevel level, boolean erased) {}
