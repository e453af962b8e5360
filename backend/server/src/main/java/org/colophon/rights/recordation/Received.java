package org.colophon.rights.recordation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.colophon.platform.Acting;

/** When the register received what it records: when the person agreed, and never after the recording. */
final class Received {

    private Received() {}

    static Instant at(Acting by, Instant recorded) {
        Instant agreed = by.consent().at().truncatedTo(ChronoUnit.MILLIS);
        return agreed.isAfter(recorded) ? recorded : agreed;
    }
}
