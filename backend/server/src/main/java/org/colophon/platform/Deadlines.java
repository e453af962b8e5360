package org.colophon.platform;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The one durable mechanism of clocks: each deadline fires once, also when the time passed during downtime. */
public interface Deadlines {

    /** Sets or moves the deadline of this kind for this subject, in the acting transaction. */
    void set(String kind, UUID subject, Instant at);

    /** Takes back what has not fired; nothing happens where there is none. */
    void cancel(String kind, UUID subject);

    /** When the deadline is due, where one is set and has not fired. */
    Optional<Instant> of(String kind, UUID subject);
}
