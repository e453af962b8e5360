package org.colophon.rights.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.colophon.rights.ConsentKind;

/** A co-owner agrees to a transfer, an exclusive licence or a pledge. */
record ConsentRequest(@NotNull ConsentKind kind, @NotNull UUID subject) {}
