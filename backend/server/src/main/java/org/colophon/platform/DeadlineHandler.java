package org.colophon.platform;

import java.time.Instant;
import java.util.UUID;

/** Acts when a deadline of its kind has passed; one bean for each kind. */
public interface DeadlineHandler {

    /** For instance {@code case.answer}. */
    String kind();

    /** Runs in the transaction that marks the deadline as fired, so that it acts once or not at all. */
    void fire(UUID subject, Instant due);
}
