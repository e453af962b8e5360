package org.colophon.files;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.colophon.platform.RecurringJob;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets download links a day after they expired. */
@Component
class SpentLinks implements RecurringJob {

    private final JdbcClient database;
    private final Clock clock;

    SpentLinks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "files.spent-links";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        database.sql("delete from files.download_link where expires_at < :before")
                .param("before", Timestamp.from(clock.instant().minus(Duration.ofDays(1))))
                .update();
    }
}
