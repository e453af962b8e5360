package org.colophon.launcher;

import java.io.IOException;
import java.util.List;

/** The signals PostgreSQL understands, which Java cannot send by itself. */
enum Signals {
    /** Roll back, write everything out, end. */
    FAST("INT"),
    /** End at once; the next start recovers from the log. */
    IMMEDIATE("QUIT"),
    KILL("KILL");

    private final String signal;

    Signals(String signal) {
        this.signal = signal;
    }

    /** Sends it; false when the process is no longer there. */
    boolean send(long pid) throws IOException {
        return Command.of(List.of("/bin/sh", "-c", "kill -s \"$0\" \"$1\"", signal, Long.toString(pid)))
                .succeeds();
    }
}
