package org.colophon.platform;

import java.net.URI;
import java.time.ZoneId;

/** The first act of a register. */
public interface SetUp {

    /** What is fixed for good. */
    record Foundation(String name, URI origin, ZoneId zone, String numberPattern) {}

    /**
     * Checks the one-time token that the console printed and fixes the foundation, in the caller's transaction.
     *
     * <p>Refuses with {@link SetUpRefused} when the token is wrong or the register is already founded. Publishes
     * {@link RegisterFounded}.
     */
    void found(String token, Foundation foundation, Acting by);

    /** Whether the register is a demonstration, whose people and works are made up. */
    boolean isDemo();
}
