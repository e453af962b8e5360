package org.colophon.notifications;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something a user was told. */
public record InboxMessage(
        UUID id,
        String kind,
        Map<String, String> arguments,
        String link,
        Instant at,
        @Nullable Instant readAt,
        String subject,
        String body) {}
