package org.colophon.rights;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A point on both axes of time.
 *
 * @param inLaw the legal day on which an interest was held
 * @param known the moment at which the register said so; a later ruling on the past does not change what it said
 */
public record AsOf(LocalDate inLaw, Instant known) {}
