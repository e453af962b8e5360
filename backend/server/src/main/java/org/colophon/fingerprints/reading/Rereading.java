package org.colophon.fingerprints.reading;

import java.time.Duration;
import org.colophon.files.Deposits;
import org.colophon.platform.RecurringJob;
import org.springframework.stereotype.Component;

/** Has old deposits read: those from before the first reader once, and all when a reader changes, a few at a time. */
@Component
class Rereading implements RecurringJob {

    private static final int AT_A_TIME = 500;

    private final ReadingDesk desk;
    private final Deposits deposits;

    Rereading(ReadingDesk desk, Deposits deposits) {
        this.desk = desk;
        this.deposits = deposits;
    }

    @Override
    public String name() {
        return "fingerprints.re-reading";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public void run() {
        desk.takeUp(last -> deposits.after(last.orElse(null), AT_A_TIME));
        desk.repeat(AT_A_TIME);
    }
}
