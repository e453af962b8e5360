package org.colophon.accounts;

import java.time.Duration;
import java.util.Map;
import org.colophon.kernel.Refusal;

/** Too many attempts from here or for this account; how long to wait is said. */
public final class AttemptsExhausted extends Refusal {

    public AttemptsExhausted(Duration pause) {
        super(Kind.TOO_MANY, "attempts-exhausted", Map.of("seconds", Long.toString(Math.max(1, pause.toSeconds()))));
    }
}
