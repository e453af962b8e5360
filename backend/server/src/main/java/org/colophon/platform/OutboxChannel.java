package org.colophon.platform;

import java.util.Map;
import java.util.UUID;

/** Delivers the messages of one channel, each at least once; the message's id lets a receiver recognise repeats. */
public interface OutboxChannel {

    String name();

    /** Throws where delivery failed; it is tried again with growing pauses. */
    void deliver(UUID message, UUID subject, Map<String, String> payload);
}
