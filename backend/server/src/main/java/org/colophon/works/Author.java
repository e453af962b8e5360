package org.colophon.works;

import org.colophon.kernel.PartyId;
import org.jspecify.annotations.Nullable;

/** Somebody who made the work or a part of it, how they wish to be named, and what they did. */
public record Author(PartyId party, @Nullable String creditedAs, Credit credit, String contribution) {}
