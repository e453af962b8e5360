package org.colophon.platform;

import java.util.UUID;

/** One request for an act: who, under which idempotency key, by which route (method and path). */
public record Call(Acting acting, UUID key, String route) {}
