package org.colophon.platform;

import java.util.Map;
import java.util.UUID;

/** What has to leave the process (mail, webhooks): written in the acting transaction, delivered after it. */
public interface Outbox {

    /** Puts a message for a channel; the subject groups messages that must keep their order. */
    void put(String channel, UUID subject, Map<String, String> payload);
}
