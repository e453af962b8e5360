package org.colophon.files;

import java.time.Clock;
import java.time.Duration;
import org.colophon.platform.RecurringJob;
import org.springframework.stereotype.Component;

/** Goes on with inspections that a crash, a full queue or a failing disk left unfinished. */
@Component
class UnfinishedInspections implements RecurringJob {

    private final Uploads uploads;
    private final Inspector inspector;
    private final Clock clock;

    UnfinishedInspections(Uploads uploads, Inspector inspector, Clock clock) {
        this.uploads = uploads;
        this.inspector = inspector;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "files.unfinished-inspections";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        uploads.waitingForInspection(clock.instant()).forEach(inspector::inspect);
    }
}
