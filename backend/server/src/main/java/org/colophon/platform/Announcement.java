package org.colophon.platform;

import java.util.Map;
import java.util.Set;
import org.colophon.kernel.PartyId;

/**
 * What parties are told.
 *
 * @param kind names the texts, for instance {@code order.paid}
 * @param to the parties; every member who may act for one is told
 * @param arguments what the texts mention by name; no personal data
 * @param link the page to go to, for instance {@code /orders/…}
 */
public record Announcement(String kind, Set<PartyId> to, Map<String, String> arguments, String link) {

    public Announcement {
        to = Set.copyOf(to);
        arguments = Map.copyOf(arguments);
    }
}
