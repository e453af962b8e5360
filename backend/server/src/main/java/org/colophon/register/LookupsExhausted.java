package org.colophon.register;

import java.time.Duration;
import java.util.Map;
import org.colophon.kernel.Refusal;

/** Too many files were looked up from one address; how long to wait is said. */
public final class LookupsExhausted extends Refusal {

    LookupsExhausted(Duration pause) {
        super(Kind.TOO_MANY, "lookups-exhausted", Map.of("seconds", Long.toString(Math.max(1, pause.toSeconds()))));
    }
}
