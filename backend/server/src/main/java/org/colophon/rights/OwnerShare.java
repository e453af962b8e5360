package org.colophon.rights;

import org.colophon.kernel.PartyId;
import org.colophon.kernel.Share;

/** A party and the share that it owns. */
public record OwnerShare(PartyId party, Share share) {}
