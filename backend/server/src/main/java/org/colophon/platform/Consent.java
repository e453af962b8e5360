package org.colophon.platform;

import java.time.Instant;

/** How and when somebody agreed to an act: {@code session} for a signed-in request, {@code deadline} for the register. */
public record Consent(String method, Instant at) {}
