package org.colophon.cli;

import java.io.Console;
import org.jspecify.annotations.Nullable;

/** A password from the environment or typed; never an argument, which every user of the machine can read. */
final class Secret {

    private Secret() {}

    static String of(String variable, String prompt) {
        String given = System.getenv(variable);
        if (given != null && !given.isEmpty()) {
            return given;
        }
        @Nullable Console console = System.console();
        char[] typed = console == null ? null : console.readPassword("%s: ", prompt);
        if (typed == null || typed.length == 0) {
            throw new IllegalStateException("Set " + variable + ", or run this in a terminal to be asked.");
        }
        return new String(typed);
    }
}
