package org.colophon.launcher;

import java.util.List;

/** Whether what the server acknowledged must survive the machine: yes, but for the throw-away server of the tests. */
public enum Durability {
    DURABLE(List.of()),
    SCRATCH(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=400"));

    private final List<String> settings;

    Durability(List<String> settings) {
        this.settings = settings;
    }

    List<String> settings() {
        return settings;
    }
}
